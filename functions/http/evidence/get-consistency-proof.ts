import * as z from 'zod';
import { AskedSize, ConsistencyProof } from '../../../lib/contract/evidence.ts';
import { headNow } from '../../evidence/checkpoint.ts';
import { inBase64 } from '../../evidence/in-base64.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Proof that a later tree begins with an earlier one: nothing was rewritten or taken away between two checkpoints (N3, O16). */
export const getConsistencyProof = operation({
  id: 'get-consistency-proof',
  method: 'GET',
  path: '/api/evidence/consistency',
  summary: 'Bằng chứng điểm kiểm chứng sau nối tiếp điểm trước',
  who: 'anyone',
  query: z.object({ from: AskedSize, to: AskedSize }),
  answers: { 200: ConsistencyProof },
  run: async ({ query: { from, to }, address }, world) => {
    await takeTurn(world, address);
    if (from > to) throw new Refused(400, 'sizes-in-wrong-order');
    if (to > (await headNow(world)).size) throw new Refused(404, 'tree-size-unknown');
    const hashes = inBase64(await world.tree.consistency(from, to));
    return { status: 200, body: { from, to, hashes } };
  },
});
