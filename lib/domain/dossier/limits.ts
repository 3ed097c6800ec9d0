import type { Rules } from '../rules.ts';
import { byTime, type Instant } from '../time/instant.ts';
import { promptPoints } from '../time/prompts.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { Dossier, FiledDossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type RunningLimit, runningLimits } from './running-limits.ts';

/** The next look at a dossier: the first point of its running limits that the journal does not have, or null. */
export const nextCheckpoint = (dossier: Dossier, rules: Rules): Instant | null =>
  waitingPoints(dossier, rules)[0]?.at ?? null;

/** What the look finds due: the points that have come and stand in no entry yet, in their order (ND61-8.2b). */
export const limitsReached = (dossier: Dossier, now: Instant, rules: Rules): DossierEvent[] =>
  waitingPoints(dossier, rules)
    .filter(({ at }) => at <= now)
    .map(({ limit, point, of, unit }) => ({
      type: 'LimitReached',
      limit,
      point,
      of,
      ...(unit === null ? {} : { unit }),
    }));

type Waiting = Omit<RunningLimit, 'due' | 'start'> & { readonly point: PromptPoint; readonly at: Instant };

const waitingPoints = (dossier: Dossier, rules: Rules): readonly Waiting[] => {
  if (dossier.stage === 'nothing') return [];
  return runningLimits(dossier, rules)
    .flatMap((running) => pointsOf(running, dossier, rules))
    .toSorted(byTime);
};

const pointsOf = (running: RunningLimit, dossier: FiledDossier, rules: Rules): readonly Waiting[] => {
  const { limit, of, unit, start, due } = running;
  const { prompts, remindBefore } = rules.profile;
  const whole = limit === 'result' ? 'result' : 'intake';
  const wanted = limit === 'notice' ? NOTICE_POINTS : prompts.is[whole];
  return promptPoints({ limit: whole, due, start, points: wanted, remind: remindBefore.is }, rules.calendar)
    .filter(({ point }) => !isReached(dossier, running, point))
    .map(({ point, at }) => ({ limit, of, unit, point, at }));
};

/** Nobody has to send a notice back (19.4): the officer is reminded, and there is nothing to be late with. */
const NOTICE_POINTS: readonly PromptPoint[] = ['remind', 'due'];

const isReached = ({ reached }: FiledDossier, { limit, of, unit }: RunningLimit, point: PromptPoint): boolean =>
  reached.some((r) => r.limit === limit && r.of === of && r.unit === unit && r.point === point);
