import type { Fact } from '../journal/fact.ts';
import { openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import { onGround, type Taken } from '../time/alternative-limit.ts';
import { forwardBy } from '../time/forwarding.ts';
import { inForce } from '../time/in-force.ts';
import { type Instant, type Limit, later } from '../time/instant.ts';
import { resultDue } from '../time/result-limit.ts';
import { isToBeForwarded } from './decisions/forward.ts';
import { type AcceptedDossier, type Dossier, isAccepted, type ShareOfWork, type Step } from './dossier.ts';
import { draftOfStep } from './drafts/draft.ts';
import { dueOf, firstDueOf, noticeByOf, opinionDue, receiveByOf } from './due-dates.ts';
import type { LimitName, Share } from './events.ts';
import { opinionOf } from './opinions.ts';
import { isLinked, isMoot } from './shares.ts';
import { isAppraising } from './steps/appraising.ts';
import { ownStepOf } from './steps/own-step-of.ts';

/** A limit that is running: which, of which entry and whom, since when, until when and why. */
export type RunningLimit = {
  readonly limit: LimitName;
  readonly of: number;
  /** The agency, the share of work or the step it is about; null for the dossier's own. */
  readonly unit: string | null;
  readonly start: Instant;
  readonly due: Limit;
};

/** Every limit that runs now: the dossier's own first, then those of its steps and of other agencies. */
export const runningLimits = (dossier: Dossier, rules: Rules): readonly RunningLimit[] => {
  const own = runningLimit(dossier, rules);
  return [...(own === null ? [] : [own]), ...limitsOnTheWay(dossier, rules)];
};

/** The dossier's own limit that runs at this stage, or null: while the applicant supplements, and after the result is ready, none does. */
export const runningLimit = (dossier: Dossier, rules: Rules): RunningLimit | null => {
  if (dossier.stage === 'submitted' || dossier.stage === 'resubmitted') {
    const { entry, at } = dossier.filed;
    return { limit: 'intake', of: entry, unit: null, start: at, due: receiveByOf(dossier, rules) };
  }
  if (dossier.stage !== 'in-process') return null;

  const since = resultSince(dossier);
  return { limit: 'result', of: since.entry, unit: null, start: since.at, due: dueOf(dossier, rules) };
};

/** The act the result's limit runs from: the acceptance, the ground taken since (19.3), the re-appointment (19.9). */
export const resultSince = ({ accepted, reappointed, alternative }: AcceptedDossier): Fact =>
  reappointed !== null && reappointed.entry > accepted.entry ? reappointed : (alternative ?? accepted);

/** The limits of steps and of other agencies: forwarding (18), notice to supplement (19.4), opinions (19.5), shares of work (19.6), shares of time (A13). */
const limitsOnTheWay = (dossier: Dossier, rules: Rules): readonly RunningLimit[] => {
  if (!isAccepted(dossier) || dossier.stage !== 'in-process') return [];
  return [
    ...forwarding(dossier, rules),
    ...notice(dossier, rules),
    ...opinions(dossier, rules),
    ...shares(dossier, rules),
    ...openSteps(dossier).flatMap((step) => ownShare(step, rules)),
  ];
};

const forwarding = (dossier: AcceptedDossier, rules: Rules): readonly RunningLimit[] => {
  if (!isToBeForwarded(dossier)) return [];
  const { entry: of, at: start } = dossier.accepted;
  const due = inForce(rules, start, (calendar) => forwardBy(start, rules.profile.forwarding.is, calendar));
  return [{ limit: 'forwarding', of, unit: null, start, due }];
};

const notice = (dossier: AcceptedDossier, rules: Rules): readonly RunningLimit[] => {
  const looks = openSteps(dossier).some((step) => isAppraising(step) && draftOfStep(dossier, step) === null);
  if (!looks) return [];
  const { entry: of, at: start } = dossier.accepted;
  const due = noticeByOf(dossier, rules);
  // A result that is due sooner leaves nothing to remind of.
  return due.at < firstDueOf(dossier, rules).at ? [{ limit: 'notice', of, unit: null, start, due }] : [];
};

const opinions = (dossier: AcceptedDossier, rules: Rules): readonly RunningLimit[] =>
  openSteps(dossier).flatMap(({ step, unit }) => {
    const opinion = step === 'answer' ? opinionOf(dossier, unit ?? '') : null;
    if (opinion === null) return [];
    return [
      { limit: 'opinion', of: opinion.asked.entry, unit, start: opinion.asked.at, due: opinionDue(opinion, rules) },
    ];
  });

const shares = (dossier: AcceptedDossier, rules: Rules): readonly RunningLimit[] =>
  Object.values(dossier.shares).flatMap((share, _, shares) => {
    const limit = share.sealed === null && !isMoot(share, shares) ? shareLimit(dossier, share, rules) : null;
    return limit === null ? [] : [limit];
  });

/** The limit of one agency's share (19.6), sealed or not; null before it has begun. */
export const shareLimit = (dossier: AcceptedDossier, share: ShareOfWork, rules: Rules): RunningLimit | null => {
  const since = beginOf(dossier, share);
  if (since === null) return null;
  return {
    limit: 'part',
    of: since.entry,
    unit: share.key,
    start: since.at,
    due: dueOfShare(share, since, rules),
  };
};

/**
 * Until when the result of a share of a linked procedure is promised (ND61-19.6b): its limit, and before that has begun what
 * follows from those it needs. Null where the one-stop unit fixes the order, or nothing comes of it any more.
 */
export const promisedDue = (dossier: AcceptedDossier, share: ShareOfWork, rules: Rules): Limit | null => {
  const running = shareLimit(dossier, share, rules);
  if (running !== null) return running.due;
  const shares = Object.values(dossier.shares);
  return isLinked(dossier.route) && !isMoot(share, shares) ? inLine(dossier, share, rules) : null;
};

const inLine = (dossier: AcceptedDossier, share: ShareOfWork, rules: Rules): Limit => {
  const needed = Object.values(dossier.shares).filter(({ key }) => share.after.includes(key));
  const start = needed
    .map((one) => one.sealed?.at ?? (shareLimit(dossier, one, rules)?.due ?? inLine(dossier, one, rules)).at)
    .reduce(later, dossier.accepted.at);
  return inForce(rules, start, (calendar) => resultDue(start, share.within, calendar));
};

/** When a share is due that began so, on the ground taken for it since (reading 24). */
const dueOfShare = (share: ShareOfWork, since: Fact, rules: Rules): Limit => {
  const { alternative } = share;
  return alternative !== undefined && alternative.entry > since.entry
    ? shareDueOnGround(share, since.at, alternative, rules)
    : shareDueFrom(share, since.at, rules);
};

/** When a share handed over at an instant would be due on a ground of its own. */
export const shareDueOnGround = ({ within }: Pick<Share, 'within'>, at: Instant, taken: Taken, rules: Rules): Limit =>
  inForce(rules, at, (calendar) => onGround(resultDue(at, within, calendar), at, taken, calendar));

/** When a share is due that is handed over at an instant. */
export const shareDueFrom = ({ within }: Pick<Share, 'within'>, at: Instant, rules: Rules): Limit =>
  inForce(rules, at, (calendar) => resultDue(at, within, calendar));

/** A share's limit runs from the moment its first step was handed over; what was not done then, again from the start when the dossier is received again (19.4). */
const beginOf = ({ steps, accepted }: AcceptedDossier, { key, sealed }: ShareOfWork) => {
  const first = Object.values(steps).find(({ unit, opened }) => unit === key && opened !== null)?.opened ?? null;
  const isAgain = first !== null && accepted.entry > first.entry && (sealed === null || sealed.entry > accepted.entry);
  return isAgain ? accepted : first;
};

const ownShare = ({ step, unit, opened }: Step, { procedure, ...rules }: Rules): readonly RunningLimit[] => {
  const within = ownStepOf({ procedure }, { step, unit })?.within ?? procedure.stepLimits?.[step];
  if (within === undefined || opened === null) return [];
  const due = inForce(rules, opened.at, (calendar) => resultDue(opened.at, within, calendar));
  return [{ limit: 'step', of: opened.entry, unit: step, start: opened.at, due }];
};
