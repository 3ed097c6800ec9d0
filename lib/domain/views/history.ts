import { type AcceptedDossier, type Dossier, isAccepted, NOTHING } from '../dossier/dossier.ts';
import type { DossierEntry } from '../dossier/events.ts';
import { after } from '../dossier/fold.ts';
import type { Instant } from '../time/instant.ts';

/** One entry with the dossier as it stood before and after it. */
export type Turn = { readonly before: Dossier; readonly entry: DossierEntry; readonly after: Dossier };

/** The journal as it stood at a moment: every figure of a past day is a fold of this (O5). */
export const until = (entries: readonly DossierEntry[], asOf: Instant): readonly DossierEntry[] =>
  entries.filter(({ at }) => at <= asOf);

/** The journal entry by entry. */
export const turnsOf = (entries: readonly DossierEntry[]): readonly Turn[] => {
  const turns: Turn[] = [];
  let before: Dossier = NOTHING;
  for (const entry of entries) {
    const next = after(before, entry);
    turns.push({ before, entry, after: next });
    before = next;
  }
  return turns;
};

/** The dossier at the end of the journal. */
export const stateAfter = (turns: readonly Turn[]): Dossier => turns.at(-1)?.after ?? NOTHING;

/** The dossier as last accepted: a withdrawal leaves nothing of it in the state itself. Null where it never was. */
export const lastAccepted = (turns: readonly Turn[]): AcceptedDossier | null => {
  const found = turns.findLast(({ after: dossier }) => isAccepted(dossier))?.after;
  return found !== undefined && isAccepted(found) ? found : null;
};
