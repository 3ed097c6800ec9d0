import { type FiledDossier, isAccepted } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import { slipTitle } from '../../lib/domain/slips/slip-title.ts';
import { shortDate } from '../../lib/domain/time/wording.ts';
import { slipsMadeBy } from './slip-entries.ts';

/** A slip as its address names it: the kind, and the entry it is made of where the dossier has several of the kind. */
export type ListedSlip = { readonly kind: string; readonly title: string };

/** The slips of a dossier beside the statutory forms, oldest first. Who may have which: `mayHave`. */
export const otherSlips = (dossier: FiledDossier, entries: readonly DossierEntry[]): readonly ListedSlip[] => {
  const made = entries.flatMap((entry) => slipsMadeBy(entry).map((kind) => ({ kind, entry })));
  const several = (kind: SlipKind): boolean => made.filter((one) => one.kind === kind).length > 1;
  const listed = made.map(({ kind, entry }) =>
    several(kind)
      ? { kind: `${kind}.${entry.entry}`, title: `${slipTitle(kind)}, ngày ${shortDate(entry.at)}` }
      : { kind, title: slipTitle(kind) },
  );
  const always = (kind: SlipKind) => ({ kind, title: slipTitle(kind) });
  return [
    ...listed,
    ...(goesByPost(dossier) ? [always('postal-hand-over')] : []),
    ...(isAccepted(dossier) ? [always('control-sheet')] : []),
  ];
};

/** A result that goes, or went, to the applicant through the post (TTH-13.2). */
export const goesByPost = (dossier: FiledDossier): boolean =>
  (dossier.stage === 'result-ready' && dossier.delivery === 'post') ||
  (dossier.stage === 'returned' && dossier.returned.by === 'post');
