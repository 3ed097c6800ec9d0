import * as z from 'zod';
import { RecordedEntry } from '../../../lib/contract/recorded-entry.ts';
import { DossierCode } from '../../../lib/contract/typed-fields.ts';
import { givesCode } from '../../../lib/domain/numbers/named-numbers.ts';
import { canonicalJson } from '../../../lib/world/chain.ts';
import { readDossier } from '../../dossier/read-dossier.ts';
import { slipsCaused } from '../../slips/slip-entries.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/**
 * The entry that a slip is made of, for whoever holds the slip (O4): found by the code and the hash printed on it, and no other
 * entry of the dossier. A wrong code and a wrong hash are answered alike.
 */
export const getRecordedEntry = operation({
  id: 'get-recorded-entry',
  method: 'GET',
  path: '/api/evidence/entries/{code}/{hash}',
  summary: 'Mục nhật ký mà một phiếu được lập từ đó',
  who: 'anyone',
  params: z.object({
    code: DossierCode,
    hash: z.string().max(64),
  }),
  answers: { 200: RecordedEntry },
  run: async ({ params: { code, hash }, address }, world) => {
    if (!(await world.limits.take(`look-up ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-look-ups');

    const id = await world.claims.find(`code ${code}`);
    if (id === undefined) throw new Refused(404, 'entry-not-recorded');
    const { entries } = await readDossier(world, id);
    const entry = slipsCaused(entries).find((slip) => slip.entry.hash === hash)?.entry;
    if (entry === undefined) throw new Refused(404, 'entry-not-recorded');
    const naming = entries.find(({ events }) => events.some(givesCode));
    return {
      status: 200,
      body: {
        entry: canonicalJson(entry),
        naming: naming === undefined || naming === entry ? null : canonicalJson(naming),
      },
    };
  },
});
