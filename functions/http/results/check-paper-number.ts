import * as z from 'zod';
import { CheckNumber, PaperCheck } from '../../../lib/contract/results.ts';
import type { World } from '../../../lib/world/world.ts';
import { checkNumber } from '../../results/check-paper.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/** Refuses (429) who asks too often. */
export const mayCheck = async (world: World, address: string): Promise<void> => {
  if (!(await world.limits.take(`check ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-look-ups');
};

/** The same by the number on the paper, as its QR says it. */
export const checkPaperNumber = operation({
  id: 'check-paper-number',
  method: 'GET',
  path: '/api/check/{paper}',
  summary: 'Kiểm tra một văn bản theo mã QR',
  who: 'anyone',
  params: z.object({ paper: CheckNumber }),
  answers: { 200: PaperCheck },
  run: async ({ params: { paper }, address }, world) => {
    await mayCheck(world, address);
    return { status: 200, body: await checkNumber(world, paper) };
  },
});
