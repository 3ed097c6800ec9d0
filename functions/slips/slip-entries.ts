import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import type { SlipKind } from '../../lib/domain/slips/slip.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { Refused } from '../wire/operation.ts';

/** The slips beside the statutory forms that an entry gives rise to. */
export const slipsMadeBy = ({ events }: DossierEntry): readonly SlipKind[] => {
  const moves = events.some(({ type }) => type === 'DossierReappointed' || type === 'ExtensionSigned');
  return events.flatMap((event) => {
    // The apology of a re-appointment is the statutory form 04.
    if (event.type === 'ApologyIssued') return moves ? [] : ['unit-apology'];
    // Where it rests on a proposal of its own, that one has made the paper.
    if (event.type === 'DossierReappointed' && event.proposal !== undefined) return [];
    return event.type === 'OriginalsRecorded' ? originals(event.what) : (MADE_BY[event.type] ?? []);
  });
};

const MADE_BY: Partial<Record<DossierEvent['type'], readonly SlipKind[]>> = {
  WorkTransferred: ['transfer'],
  OpinionsAsked: ['consultation'],
  VisitAnnounced: ['visit-invitation'],
  VisitRecorded: ['visit-minutes'],
  ExtensionSigned: ['extension-proposal'],
  DossierReappointed: ['extension-proposal'],
  FeePaid: ['fee-receipt'],
};

const originals = (what: 'taken' | 'compared' | 'returned'): readonly SlipKind[] =>
  what === 'compared' ? [] : [`originals-${what}`];

/** An event of one type with the entry it stands in. */
export type SlipEvent<T extends DossierEvent['type']> = {
  readonly entry: DossierEntry;
  readonly event: Extract<DossierEvent, { type: T }>;
};

/** The event a slip is made of: that of the entry named, else the latest one. 404 where there is none. */
export const saidIn = <T extends DossierEvent['type']>(
  { entries }: ReadDossier,
  kind: SlipKind,
  type: T,
  named: number | null,
): SlipEvent<T> => {
  const entry = entries.findLast((one) => (named === null || one.entry === named) && slipsMadeBy(one).includes(kind));
  const isOf = (event: DossierEvent): event is Extract<DossierEvent, { type: T }> => event.type === type;
  const event = entry?.events.find(isOf);
  if (entry === undefined || event === undefined) throw new Refused(404, 'slip-unknown');
  return { entry, event };
};
