import { type AcceptedDossier, isAccepted } from '../dossier/dossier.ts';
import { dueOf, firstDueOf } from '../dossier/due-dates.ts';
import type { DossierEntry } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import { type Instant, isPast, type Limit } from '../time/instant.ts';
import { lastAccepted, stateAfter, type Turn, turnsOf, until } from './history.ts';

/** The three classes for ever (reading 10, E9): within the first limit; re-appointed and kept; overdue. */
export type LatenessClass = 'on-time' | 'extended' | 'overdue';

export type Lateness = {
  readonly class: LatenessClass;
  /** True while no result is ready: so far, and `overdue` stays. */
  readonly open: boolean;
  /** The limit of the latest acceptance, before and after the one re-appointment. */
  readonly firstDue: Limit;
  readonly due: Limit;
  readonly readyAt: Instant | null;
};

/**
 * The class of a dossier as of a moment, judged by when its result was ready (ND61-19.9): re-appointed, it is never on time
 * again; once past its limit it stays overdue, also where it is returned for supplement (19.4) or withdrawn afterwards. A
 * later apology moves nothing. Null where nothing is to be judged: not accepted by then, or withdrawn in time.
 */
export const latenessOf = (entries: readonly DossierEntry[], rules: Rules, asOf: Instant): Lateness | null => {
  const turns = turnsOf(until(entries, asOf));
  const accepted = lastAccepted(turns);
  if (accepted === null) return null;

  const now = stateAfter(turns);
  const late = roundsOf(turns, asOf).some(({ dossier, endedAt }) => isPast(endedAt, dueOf(dossier, rules)));
  if (now.stage === 'withdrawn' && !late) return null;

  const readyAt = 'ready' in now ? now.ready.at : null;
  return {
    class: late ? 'overdue' : accepted.reappointed === null ? 'on-time' : 'extended',
    open: readyAt === null && now.stage !== 'withdrawn',
    firstDue: firstDueOf(accepted, rules),
    due: dueOf(accepted, rules),
    readyAt,
  };
};

/** One run of the result limit: from an acceptance to the result, a return for supplement, a withdrawal, or until now. */
type Round = { readonly dossier: AcceptedDossier; readonly endedAt: Instant };

const roundsOf = (turns: readonly Turn[], asOf: Instant): readonly Round[] => {
  const ended = turns.flatMap(({ before, entry, after }): Round[] => {
    if (after.stage === 'in-process') return [];
    if (isAccepted(after) && 'ready' in after && after.ready.entry === entry.entry)
      return [{ dossier: after, endedAt: entry.at }];
    return before.stage === 'in-process' ? [{ dossier: before, endedAt: entry.at }] : [];
  });
  const now = stateAfter(turns);
  return now.stage === 'in-process' ? [...ended, { dossier: now, endedAt: asOf }] : ended;
};
