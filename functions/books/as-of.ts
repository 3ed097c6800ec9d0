import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import { asKnownAt } from '../../lib/domain/time/in-force.ts';
import type { DayDate, Instant } from '../../lib/domain/time/instant.ts';
import { until } from '../../lib/domain/views/history.ts';
import type { World } from '../../lib/world/world.ts';
import { rulesOf } from '../deciding/rules-of.ts';

/** The end of a past day, or now. */
export const momentOf = ({ clock }: World, day: DayDate | undefined): Instant => {
  const now = clock.now();
  if (day === undefined || `${day}T23:59:59+07:00` > now) return now;
  return `${day}T23:59:59+07:00`;
};

type DossierAsOf = { readonly dossier: FiledDossier; readonly entries: readonly DossierEntry[]; readonly rules: Rules };

/** What was known of a dossier at a moment: the journal and the calendar as they stood, so that a past figure comes out the same again (O5); null where nothing had been filed by then. */
export const readAsOf = async (world: World, id: string, asOf: Instant): Promise<DossierAsOf | null> => {
  const entries = until(await world.journal.read(id), asOf);
  const dossier = fold(entries);
  return dossier.stage === 'nothing' ? null : { dossier, entries, rules: asKnownAt(rulesOf(world, dossier), asOf) };
};
