import * as z from 'zod';
import { AskedDay } from '../../../lib/contract/evidence.ts';
import type { World } from '../../../lib/world/world.ts';
import { headNow, signedCheckpoint } from '../../evidence/checkpoint.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { type Answer, operation, Refused } from '../../wire/operation.ts';

/** The signed head of the tree over all journals (N3, O16): of now, covering everything acknowledged before it was asked for; with a day, the last one published then. */
export const getCheckpoint = operation({
  id: 'get-checkpoint',
  method: 'GET',
  path: '/api/evidence/checkpoint',
  summary: 'Điểm kiểm chứng đã ký của toàn bộ nhật ký (C2SP tlog-checkpoint)',
  who: 'anyone',
  query: z.object({ day: AskedDay.optional() }),
  answers: { 200: null },
  run: async ({ query: { day }, address }, world) => {
    await takeTurn(world, address);
    return noted(
      day === undefined ? (await signedCheckpoint(world, await headNow(world))).note : await ofDay(world, day),
    );
  },
});

const ofDay = async (world: World, day: string): Promise<string> => {
  const published = await world.checkpoints.latest(day);
  if (published === undefined) throw new Refused(404, 'no-checkpoint-that-day');
  return published.note;
};

const noted = (note: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: note,
});
