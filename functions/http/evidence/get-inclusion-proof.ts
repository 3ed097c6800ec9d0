import * as z from 'zod';
import { Sha256 } from '../../../lib/contract/common.ts';
import { InclusionProof } from '../../../lib/contract/evidence.ts';
import type { World } from '../../../lib/world/world.ts';
import { checkpointOver, headNow } from '../../evidence/checkpoint.ts';
import { inBase64 } from '../../evidence/in-base64.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Proof that an entry stands in the tree of a checkpoint (O4, O16). The hash alone is asked for and tells nothing of a person. */
export const getInclusionProof = operation({
  id: 'get-inclusion-proof',
  method: 'GET',
  path: '/api/evidence/proof/{entryHash}',
  summary: 'Bằng chứng một mục nhật ký nằm trong điểm kiểm chứng',
  who: 'anyone',
  params: z.object({ entryHash: Sha256 }),
  answers: { 200: InclusionProof },
  run: async ({ params: { entryHash: entry }, address }, world) => {
    await takeTurn(world, address);
    const leaf = (await world.tree.find(entry)) ?? (await findLatest(world, entry));
    if (leaf === undefined) throw new Refused(404, 'entry-unknown');
    const { size, note } = await checkpointOver(world, leaf);
    const hashes = inBase64(await world.tree.inclusion(leaf, size));
    return { status: 200, body: { entry, leaf, size, hashes, checkpoint: note } };
  },
});

/** It may have been written a moment ago. */
const findLatest = async (world: World, entry: string): Promise<number | undefined> => {
  await headNow(world);
  return world.tree.find(entry);
};
