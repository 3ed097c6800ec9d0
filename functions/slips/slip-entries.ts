import { type Dossier, isAccepted, isOver } from '../../lib/domain/dossier/dossier.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import { type Turn, turnsOf } from '../../lib/domain/views/history.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';

/** A slip that an entry gives rise to, whether it has been drawn or not. `to`: the agency it is for, the `nth` of those of one entry. */
export type CausedSlip = {
  readonly kind: SlipKind;
  readonly entry: DossierEntry;
  readonly to: string | null;
  readonly nth: number;
};

/** Every slip of a dossier with the entry it is made of, oldest first. */
export const slipsCaused = (entries: readonly DossierEntry[]): readonly CausedSlip[] =>
  turnsOf(entries).flatMap((turn) =>
    causedBy(turn).flatMap((kind) =>
      addressees(kind, turn.entry, entries).map((to, index) => ({ kind, entry: turn.entry, to, nth: index + 1 })),
    ),
  );

/** Each agency asked has a paper of its own (ND61-19.5a); one that went out to all of them before stays as it was issued. */
const addressees = (
  kind: SlipKind,
  { entry, events }: DossierEntry,
  entries: readonly DossierEntry[],
): readonly (string | null)[] => {
  if (kind !== 'consultation' || entries.some((one) => one.events.some((event) => isJoint(event, entry))))
    return [null];
  return events.flatMap((event) => (event.type === 'OpinionsAsked' ? event.of.map(({ agency }) => agency) : []));
};

const isJoint = (event: DossierEvent, of: number): boolean =>
  event.type === 'SlipIssued' && event.kind === 'consultation' && event.of === of && event.to === undefined;

const causedBy = ({ before, entry, after }: Turn): readonly SlipKind[] => [
  ...slipsMadeBy(entry),
  ...(isReassigned(entry) && isAccepted(after) && !isOver(after) ? (['receipt'] as const) : []),
  ...(isDeclined(entry, after) ? (['refusal'] as const) : []),
  ...(goesToPost(entry, after) ? (['postal-hand-over'] as const) : []),
  ...(isOver(after) && !isOver(before) && isAccepted(after) ? (['control-sheet'] as const) : []),
];

/** False where no entry of these events gives rise to a slip, whatever the dossier: it need not be read. */
export const mayCauseSlips = (entry: DossierEntry): boolean =>
  slipsMadeBy(entry).length > 0 || entry.events.some(({ type }) => BY_STATE.includes(type));

/** What makes a result ready, a dossier over, or another's. */
const BY_STATE: readonly DossierEvent['type'][] = [
  'ResultSealed',
  'ResultResolved',
  'ResultsCollected',
  'ResultReturned',
  'DossierWithdrawn',
  'DossierReassigned',
];

/** The appointment slip under the right name takes the place of the one under another's. */
export const isReassigned = ({ events }: DossierEntry): boolean =>
  events.some(({ type }) => type === 'DossierReassigned');

const isReadyBy = ({ entry }: DossierEntry, dossier: Dossier): dossier is Extract<Dossier, { stage: 'result-ready' }> =>
  dossier.stage === 'result-ready' && dossier.ready.entry === entry;

/** The refusal entered as the result (ND61-19.8): a paper of its own once it is ready. */
const isDeclined = (entry: DossierEntry, after: Dossier): boolean =>
  isReadyBy(entry, after) && after.draft.kind === 'refusal';

/** The paper that goes with a result to the post (TTH-13.2): made when the result is ready, or when it goes there after all. */
const goesToPost = (entry: DossierEntry, after: Dossier): boolean => {
  if (isReadyBy(entry, after)) return after.delivery === 'post';
  return entry.events.some(
    (event) =>
      event.type === 'ResultReturned' && event.by === 'post' && 'delivery' in after && after.delivery !== 'post',
  );
};

/** The slips that an entry gives rise to by what it says alone; a date that moves makes another appointment (reading 25). */
export const slipsMadeBy = ({ events }: DossierEntry): readonly SlipKind[] => {
  const moves = events.some(({ type }) => type === 'DossierReappointed' || type === 'ExtensionSigned');
  return events.flatMap((event) => {
    // The apology of a re-appointment is the statutory form 04.
    if (event.type === 'ApologyIssued') return moves ? [] : ['unit-apology'];
    // Where it rests on a proposal of its own, that one has made the paper.
    if (event.type === 'DossierReappointed' && event.proposal !== undefined) return ['apology'];
    if (event.type === 'DueDateRecounted') return event.limit === 'result' ? ['receipt'] : [];
    if (event.type === 'FeePaid')
      return event.reference === undefined ? ['fee-receipt'] : ['fee-receipt', 'payment-proof'];
    return event.type === 'OriginalsRecorded' ? originals(event.what) : (MADE_BY[event.type] ?? []);
  });
};

const MADE_BY: Partial<Record<DossierEvent['type'], readonly SlipKind[]>> = {
  DossierReceived: ['receipt'],
  AlternativeTaken: ['receipt'],
  SupplementRequested: ['supplement'],
  DossierRefused: ['refusal'],
  WorkTransferred: ['transfer'],
  OpinionsAsked: ['consultation'],
  VisitAnnounced: ['visit-invitation'],
  VisitRecorded: ['visit-minutes'],
  ExtensionSigned: ['extension-proposal'],
  DossierReappointed: ['apology', 'extension-proposal'],
};

const originals = (what: 'taken' | 'compared' | 'returned'): readonly SlipKind[] =>
  what === 'compared' ? [] : [`originals-${what}`];

/** An event of one type with the entry it stands in. */
export type SlipEvent<T extends DossierEvent['type']> = {
  readonly entry: DossierEntry;
  readonly event: Extract<DossierEvent, { type: T }>;
};

/** The event that a slip is made of: of the last entry, since a slip is drawn as things stood with it. 404 where it says no such thing. */
export const saidIn = <T extends DossierEvent['type']>({ entries }: ReadDossier, type: T): SlipEvent<T> => {
  const entry = entries.at(-1);
  const isOf = (event: DossierEvent): event is Extract<DossierEvent, { type: T }> => event.type === type;
  const event = entry?.events.find(isOf);
  if (entry === undefined || event === undefined) throw new Refused(404, 'slip-unknown');
  return { entry, event };
};
