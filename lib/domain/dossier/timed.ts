import type { Taken } from '../time/alternative-limit.ts';
import type { DayDate, Instant } from '../time/instant.ts';
import { type FiledDossier, isAccepted, type Stage } from './dossier.ts';
import type { KeepsLimit } from './events.ts';

type Then = { readonly entry: number; readonly at: Instant };

/** What ended it, where something has: the result, a refusal, a withdrawal. */
type Ended = {
  readonly ready?: { readonly at: Instant };
  readonly refused?: { readonly at: Instant };
  readonly withdrawn?: { readonly at: Instant };
};

type TimedFiled = Ended & { readonly stage: Stage; readonly filed: { readonly at: Instant } };

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
  const over = endOf(dossier);
  if (!isAccepted(dossier)) return { stage, filed: { at: filed.at }, ...over };

  const { accepted, requests, visit, verified, alternative, reappointed } = dossier;
  return {
    stage,
    filed: { at: filed.at },
    ...over,
    accepted: thenOf(accepted),
    requests: { processing: { made: requests.processing.made } },
    visit: visit && visitOf(visit),
    verified: verified && visitOf(verified),
    ...(alternative === null ? {} : { alternative: takenOf(alternative) }),
    reappointed: reappointed && { ...thenOf(reappointed), until: reappointed.until },
  };
};

/** When the result limit stopped running for good; null while it may run. */
export const resultEndedAt = ({ ready, withdrawn }: Timed): Instant | null => ready?.at ?? withdrawn?.at ?? null;

/** When the intake that ran last was ended: by acceptance, refusal or withdrawal. */
export const intakeEndedAt = (timed: Timed): Instant | null => {
  if (isTimedAccepted(timed) && timed.accepted.at >= timed.filed.at) return timed.accepted.at;
  return timed.refused?.at ?? timed.withdrawn?.at ?? null;
};

const endOf = (dossier: FiledDossier): Ended => ({
  ...('ready' in dossier ? { ready: { at: dossier.ready.at } } : {}),
  ...('refused' in dossier ? { refused: { at: dossier.refused.at } } : {}),
  ...('withdrawn' in dossier ? { withdrawn: { at: dossier.withdrawn.at } } : {}),
});

const thenOf = ({ entry, at }: Then): Then => ({ entry, at });

const visitOf = ({ lengthens }: Visit): Visit => (lengthens === undefined ? {} : { lengthens });

const takenOf = ({ entry, at, ground, article, limit }: Then & Taken): Then & Taken => ({
  entry,
  at,
  ground,
  article,
  limit,
});
