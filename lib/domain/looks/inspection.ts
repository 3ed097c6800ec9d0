import type { Entry } from '../journal/entry.ts';
import { type Moment, NotAllowed } from '../journal/moment.ts';
import type { Instant } from '../time/instant.ts';
import { clockMinutesLater, localDate } from '../time/local-clock.ts';
import type { InspectionBasis, Looked } from './looked.ts';

/** `12/QĐ-TTr`, `345/2026/QĐ-UBND`: no word of a person fits into it. */
export const BASIS_NUMBER = /^\d{1,6}(\/\d{4})?\/[A-ZĐ]{1,8}(-[A-ZĐ][A-ZĐa-z]{0,9}){0,3}$/;

/** A ground opens the dossier it was stated for so long, to who stated it. */
const IN_FORCE_HOURS = 8;

/** Refuses a decision dated after today: nobody inspects on what is not decided yet. */
export const mustBeDecided = ({ on }: InspectionBasis, { at }: Pick<Moment, 'at'>): void => {
  if (on > localDate(at)) throw new NotAllowed('inspection-not-decided-yet');
};

/** Until when a ground stated at this instant opens its dossier. */
const groundUntil = (at: Instant): Instant => clockMinutesLater(at, IN_FORCE_HOURS * 60);

/** The ground this person last stated for a dossier, where it still holds; null otherwise. */
export const inspectionInForce = (
  looks: readonly Entry<Looked>[],
  by: string,
  now: Instant,
): InspectionBasis | null => {
  const stated = looks.findLast((entry) => entry.by === by && basisIn(entry) !== null);
  if (stated === undefined || now >= groundUntil(stated.at)) return null;
  return basisIn(stated);
};

const basisIn = ({ events }: Entry<Looked>): InspectionBasis | null =>
  events.find(({ what }) => what === 'inspection')?.basis ?? null;
