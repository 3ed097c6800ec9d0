import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { OversightRole } from '../../lib/domain/journal/moment.ts';
import { noteLook } from '../../lib/domain/looks/look.ts';
import { type Looked, type LookedAt, looksAtDossier, looksAtPerson } from '../../lib/domain/looks/looked.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { recordIn } from '../deciding/record.ts';
import { readerFor } from '../dossier/for-reader.ts';
import type { StaffRead } from '../dossier/read-dossier.ts';
import { type LookedInto, NotTraced, type Opens } from '../wire/operation.ts';

/** The declaration of an operation that opens this: whoever of the staff gets its answer has left a trace by then (O15). */
export const opens = (what: LookedAt): Opens => ({
  what,
  leaveTrace: async ({ status, seen }, who, world) => {
    if (who?.kind !== 'staff' || status >= 400 || seen === null) return;
    if (seen === undefined) throw new Error(`an answer that opens the ${what} of nobody`);
    try {
      await leaveTrace(world, who, what, seen);
    } catch (error) {
      throw new NotTraced(error);
    }
  },
});

/** Two looks at the same moment are two entries, or one where they are the same: whoever finds the number taken reads again. */
const leaveTrace = (world: World, who: Account, what: LookedAt, { journal, ...seen }: LookedInto) =>
  recordIn(world, (looks: readonly Entry<Looked>[]) => looks, {
    journal,
    command: world.chance.id(),
    by: actorOf(who),
    blank: undefined,
    decide: (looks, moment) => noteLook(looks, { what, ...seen }, who.unit, moment),
  });

/** A dossier, or what of it, as an answer shows it to this member of staff. */
export const seenOf = (
  read: Pick<StaffRead, 'dossier' | 'inspection'>,
  who: Account,
  which: string | null = null,
): LookedInto => ({
  journal: looksAtDossier(read.dossier.id),
  which,
  ...(read.inspection === null
    ? { ground: readerFor(read, who.agency) }
    : { ground: 'inspection', basis: read.inspection }),
});

/** A dossier as an answer shows it to who watches over its agency. */
export const seenOverseeing = (dossier: string, role: OversightRole): LookedInto => ({
  journal: looksAtDossier(dossier),
  which: null,
  ground: role === 'hotline' ? 'call' : 'oversight',
});

/** What a person has outside any dossier, as an answer shows it. */
export const seenOfPerson = (
  account: string,
  ground: 'counter' | 'approval',
  which: string | null = null,
): LookedInto => ({
  journal: looksAtPerson(account),
  which,
  ground,
});
