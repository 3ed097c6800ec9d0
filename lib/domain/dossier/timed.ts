import type { Taken } from '../time/alternative-limit.ts';
import type { DayDate, Instant } from '../time/instant.ts';
import { type FiledDossier, isAccepted, type Stage } from './dossier.ts';
import type { KeepsLimit } from './events.ts';

type Then = { readonly entry: number; readonly at: Instant };

type TimedFiled = { readonly stage: Stage; readonly filed: { readonly at: Instant } };

/** A visit; one of before lengthened the limit by itself, and says nothing of it. */
type Visit = { readonly lengthens?: KeepsLimit };

export type TimedAccepted = TimedFiled & {
  readonly accepted: Then;
  readonly requests: { readonly processing: { readonly made: number } };
  readonly visit: Visit | null;
  readonly verified: Visit | null;
  /** Absent in rows written before grounds were taken. */
  readonly alternative?: (Then & Taken) | null;
  readonly reappointed: (Then & { readonly until: DayDate }) | null;
};

/** What a dossier's due date is counted from: every dossier has it, and so has its row in the lists. */
export type Timed = TimedFiled | TimedAccepted;

/** True once it has been accepted at least once. */
export const isTimedAccepted = (timed: Timed): timed is TimedAccepted => 'accepted' in timed;

/** Only what its due date is counted from, small enough for a row. */
export const timedOf = (dossier: FiledDossier): Timed => {
  const { stage, filed } = dossier;
  if (!isAccepted(dossier)) return { stage, filed: { at: filed.at } };

  const { accepted, requests, visit, verified, alternative, reappointed } = dossier;
  return {
    stage,
    filed: { at: filed.at },
    accepted: thenOf(accepted),
    requests: { processing: { made: requests.processing.made } },
    visit: visit && visitOf(visit),
    verified: verified && visitOf(verified),
    ...(alternative === null ? {} : { alternative: takenOf(alternative) }),
    reappointed: reappointed && { ...thenOf(reappointed), until: reappointed.until },
  };
};

const thenOf = ({ entry, at }: Then): Then => ({ entry, at });

const visitOf = ({ lengthens }: Visit): Visit => (lengthens === undefined ? {} : { lengthens });

const takenOf = ({ entry, at, ground, article, limit }: Then & Taken): Then & Taken => ({
  entry,
  at,
  ground,
  article,
  limit,
});
