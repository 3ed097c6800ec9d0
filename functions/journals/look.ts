import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { limitsReached, nextCheckpoint } from '../../lib/domain/dossier/limits.ts';
import { lapsing } from '../../lib/domain/dossier/opinions.ts';
import { recounted } from '../../lib/domain/dossier/recounted.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { record } from '../deciding/record.ts';
import { rulesOf } from '../deciding/rules-of.ts';

/**
 * Looks at one dossier when its alarm rings: what has fallen due is one entry (ND61-8.2b), and the next alarm is set. Answers how
 * many results are newly overdue. `entries`: its journal, where it was just read.
 */
export const look = async (dossierId: string, world: World, entries?: readonly DossierEntry[]): Promise<number> => {
  const { dossier, entry } = await record(world, {
    journal: dossierId,
    command: world.chance.id(),
    by: SYSTEM,
    blank: undefined,
    ...(entries === undefined ? {} : { entries }),
    decide: (before, { at }) => {
      if (before.stage === 'nothing') return [];
      const rules = rulesOf(world, before);
      return [...recounted(before, rules), ...limitsReached(before, at, rules), ...lapsing(before, { at }, rules)];
    },
  });
  if (entry === null && dossier.stage !== 'nothing')
    await world.alarms.set(dossierId, nextCheckpoint(dossier, rulesOf(world, dossier)));
  return (entry?.events ?? []).filter(isOverdue).length;
};

const isOverdue = (event: DossierEvent): boolean =>
  event.type === 'LimitReached' && event.limit === 'result' && event.point === 'overdue';
