import { EvidenceKey } from '../../../lib/contract/evidence.ts';
import { publicKeyOf, vkeyOf } from '../../../lib/world/tree/signed-note.ts';
import { evidenceKey } from '../../evidence/checkpoint.ts';
import { takeTurn } from '../../evidence/take-turn.ts';
import { operation } from '../../wire/operation.ts';

/** The key that signs the checkpoints (O16): whoever keeps it elsewhere notices when another is used. */
export const getEvidenceKey = operation({
  id: 'get-evidence-key',
  method: 'GET',
  path: '/api/evidence/key',
  summary: 'Khóa công khai ký điểm kiểm chứng',
  who: 'anyone',
  answers: { 200: EvidenceKey },
  run: async ({ address }, world) => {
    await takeTurn(world, address);
    const key = await evidenceKey(world);
    const pem = publicKeyOf(key.publicKey).export({ format: 'pem', type: 'spki' }).toString();
    return { status: 200, body: { origin: key.name, vkey: vkeyOf(key), pem } };
  },
});
