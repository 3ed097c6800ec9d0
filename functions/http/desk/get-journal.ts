import * as z from 'zod';
import { JournalView } from '../../../lib/contract/desk.ts';
import { journalWords, wordsOf } from '../../../lib/domain/words/events.ts';
import { verifyChain } from '../../../lib/world/chain.ts';
import { agencyNamed, nameOf, withPerson } from '../../dossier/dossier-parts.ts';
import { readForStaff } from '../../dossier/read-dossier.ts';
import { opens, seenOf } from '../../looks/opens.ts';
import { operation } from '../../wire/operation.ts';

/** The legal processing log of a dossier (TTH-12.4), with whether its hash chain holds (N3). */
export const getJournal = operation({
  id: 'get-journal',
  method: 'GET',
  path: '/api/desk/dossiers/{id}/journal',
  summary: 'Nhật ký xử lý hồ sơ',
  who: 'staff',
  opens: opens('journal'),
  params: z.object({ id: z.string() }),
  answers: { 200: JournalView },
  run: async ({ params: { id }, who }, world) => {
    const read = await readForStaff(world, id, who);
    const { entries } = read;
    const agencyName = (code: string) => agencyNamed(world, code).name;
    const named = entries.map(async (entry) => ({
      ...entry,
      byName: await nameOf(world, entry.by),
      said: await Promise.all(
        entry.events.map((event) =>
          withPerson(world, journalWords(event, agencyName), wordsOf(event).person?.(event) ?? null),
        ),
      ),
    }));
    return {
      status: 200,
      body: { dossier: id, entries: await Promise.all(named), intact: verifyChain(entries).intact },
      seen: seenOf(read, who),
    };
  },
});
