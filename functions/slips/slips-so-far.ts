import { type FiledDossier, isAccepted, isOver } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Act } from '../../lib/domain/slips/slip.ts';
import { isStatutory, slipTitle } from '../../lib/domain/slips/slip-title.ts';
import { shortDate } from '../../lib/domain/time/wording.ts';
import { type CausedSlip, slipsCaused } from './slip-entries.ts';

/** A slip as its address names it: the kind, and the entry it is made of where the dossier has several of the kind. */
export type ListedSlip = { readonly kind: string; readonly title: string };

/**
 * The slips of a dossier, by the names they print (TH-9.2c): the statutory forms first, then the others as they were made, and
 * how the control sheet stands. Of several statutory forms of a kind the last goes by the kind alone. Who may have which: `mayHave`.
 */
export const slipsSoFar = (
  dossier: FiledDossier,
  entries: readonly DossierEntry[],
  { slipName }: Profile,
): readonly ListedSlip[] => {
  const caused = slipsCaused(entries);
  const titleOf = ({ kind, entry }: CausedSlip): string =>
    slipTitle(kind, actOf(entry), slipName.is.supplementAtIntake);
  const listed = caused.map((slip) => {
    const [kind, title] = [slip.kind, titleOf(slip)];
    const ofKind = caused.filter((one) => one.kind === kind);
    const goesByKind = ofKind.length === 1 || (isStatutory(kind) && ofKind.at(-1) === slip);
    return goesByKind
      ? { kind, title }
      : { kind: `${kind}.${slip.entry.entry}`, title: `${title}, ngày ${shortDate(slip.entry.at)}` };
  });
  const isForm = ({ kind }: ListedSlip): boolean => FIRST.some((one) => one === kind.split('.')[0]);
  const forms = listed.filter(isForm).toSorted((a, b) => placeOf(a) - placeOf(b));
  const draft = isAccepted(dossier) && !isOver(dossier) ? [DRAFT_SHEET] : [];
  return [...forms, ...listed.filter((slip) => !isForm(slip)), ...draft];
};

const FIRST = ['receipt', 'supplement', 'refusal', 'apology'];
const placeOf = ({ kind }: ListedSlip): number => FIRST.indexOf(kind.split('.')[0] ?? '');

/** The control sheet goes out when the dossier is over; until then it is looked at as it stands. */
const DRAFT_SHEET: ListedSlip = { kind: 'control-sheet', title: `${slipTitle('control-sheet')} (đang lập)` };

/** Whether a paper is of intake or of processing, as far as its name hangs on it. */
const actOf = ({ events }: DossierEntry): Act => {
  const request = events.find((event) => event.type === 'SupplementRequested');
  if (request !== undefined) return request.at;
  return events.some(isIntake) ? 'intake' : 'processing';
};

const isIntake = ({ type }: DossierEvent): boolean => type === 'DossierRefused' || type === 'DossierReceived';
