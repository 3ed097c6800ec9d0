import { type FiledDossier, isAccepted, isOver } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import type { Act } from '../../lib/domain/slips/slip.ts';
import { isStatutory, slipTitle } from '../../lib/domain/slips/slip-title.ts';
import { shortDate } from '../../lib/domain/time/wording.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { mayHave, type SlipReader } from './may-have.ts';
import type { CausedSlip } from './slip-entries.ts';
import { slipsFor } from './slips-for.ts';

/** A slip as its address names it: the kind, and the entry it is made of where the dossier has several of the kind. */
export type ListedSlip = { readonly kind: string; readonly title: string };

/**
 * The slips of a dossier that a reader may have, by the names they print (TH-9.2c): the statutory forms first, then the others as
 * they were made, and how the control sheet stands. Of several statutory forms of a kind the last goes by the kind alone.
 */
export const slipsSoFar = (
  { dossier, entries, rules }: ReadDossier,
  reader: SlipReader,
  nameOfAgency: (code: string) => string,
): readonly ListedSlip[] => {
  const caused = slipsFor(entries, reader);
  const titleOf = ({ kind, entry, to }: CausedSlip): string => {
    const title = slipTitle(kind, actOf(entry), rules.profile.slipName.is.supplementAtIntake);
    return to === null ? title : `${title}, gửi ${nameOfAgency(to)}`;
  };
  const listed = caused.map((slip) => {
    const { kind, entry, nth } = slip;
    const ofKind = caused.filter((one) => one.kind === kind);
    const goesByKind = ofKind.length === 1 || (isStatutory(kind) && ofKind.at(-1) === slip);
    if (goesByKind) return { kind, title: titleOf(slip) };
    const isAlone = ofKind.filter((one) => one.entry === entry).length === 1;
    return {
      kind: isAlone ? `${kind}.${entry.entry}` : `${kind}.${entry.entry}.${nth}`,
      title: `${titleOf(slip)}, ngày ${shortDate(entry.at)}`,
    };
  });
  const isForm = ({ kind }: ListedSlip): boolean => FIRST.some((one) => one === kind.split('.')[0]);
  const forms = listed.filter(isForm).toSorted((a, b) => placeOf(a) - placeOf(b));
  const draft = isUnderWay(dossier) && mayHave(reader, { kind: 'control-sheet', to: null }) ? [DRAFT_SHEET] : [];
  return [...forms, ...listed.filter((slip) => !isForm(slip)), ...draft];
};

/** Accepted and not over: its control sheet is still being filled. */
export const isUnderWay = (dossier: FiledDossier): boolean => isAccepted(dossier) && !isOver(dossier);

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
