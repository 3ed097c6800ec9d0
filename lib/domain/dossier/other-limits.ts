import { forwardBy } from '../time/forwarding.ts';
import { resultDue } from '../time/result-limit.ts';
import { noticeBy } from '../time/supplement-notice.ts';
import { type AcceptedDossier, type Dossier, isAccepted, openSteps, type PartOfWork, type Step } from './dossier.ts';
import { isToBeForwarded } from './forward.ts';
import { inForce } from './in-force.ts';
import { firstDueOf, opinionDue, type Running } from './limits.ts';
import type { Rules } from './rules.ts';
import { isMoot } from './transfer.ts';

/** The limits of steps and of other agencies: forwarding (18), notice to supplement (19.4), opinions (19.5), shares of work (19.6), shares of time (A13). */
export const otherLimits = (dossier: Dossier, rules: Rules): readonly Running[] => {
  if (!isAccepted(dossier) || dossier.stage !== 'in-process') return [];
  return [
    ...forwarding(dossier, rules),
    ...notice(dossier, rules),
    ...opinions(dossier, rules),
    ...shares(dossier, rules),
    ...openSteps(dossier).flatMap((step) => ownShare(step, rules)),
  ];
};

/** Until when a supplement may be asked on appraisal without being late (19.4): only before the first draft. */
export const noticeByOf = (dossier: AcceptedDossier, rules: Rules) =>
  inForce(rules, dossier.accepted.at, (calendar) =>
    noticeBy(dossier.accepted.at, rules.profile.supplementNoticeWorkingDays.is, calendar),
  );

const forwarding = (dossier: AcceptedDossier, rules: Rules): readonly Running[] => {
  if (!isToBeForwarded(dossier)) return [];
  const { entry: of, at: start } = dossier.accepted;
  const due = inForce(rules, start, (calendar) => forwardBy(start, rules.profile.forwarding.is, calendar));
  return [{ limit: 'forwarding', of, unit: null, start, due }];
};

const notice = (dossier: AcceptedDossier, rules: Rules): readonly Running[] => {
  if (!('draft' in dossier) || dossier.draft !== null) return [];
  const looks = openSteps(dossier).some(
    ({ step, unit }) => (step === 'appraise' && unit === null) || step === 'verify',
  );
  if (!looks) return [];
  const { entry: of, at: start } = dossier.accepted;
  const due = noticeByOf(dossier, rules);
  // A result that is due sooner leaves nothing to remind of.
  return due.at < firstDueOf(dossier, rules).at ? [{ limit: 'notice', of, unit: null, start, due }] : [];
};

const opinions = (dossier: AcceptedDossier, rules: Rules): readonly Running[] =>
  openSteps(dossier).flatMap(({ step, unit }) => {
    const opinion = step === 'answer' ? dossier.opinions.findLast(({ agency }) => agency === unit) : undefined;
    if (opinion === undefined) return [];
    return [
      { limit: 'opinion', of: opinion.asked.entry, unit, start: opinion.asked.at, due: opinionDue(opinion, rules) },
    ];
  });

const shares = (dossier: AcceptedDossier, rules: Rules): readonly Running[] =>
  Object.values(dossier.parts).flatMap((part, _, parts) => {
    const limit = part.sealed === null && !isMoot(part, parts) ? shareLimit(dossier, part, rules) : null;
    return limit === null ? [] : [limit];
  });

/** The limit of one agency's share (19.6), sealed or not; null before it has begun. */
export const shareLimit = (dossier: AcceptedDossier, part: PartOfWork, rules: Rules): Running | null => {
  const since = beginOf(dossier, part);
  if (since === null) return null;
  const due = inForce(rules, since.at, (calendar) => resultDue(since.at, part.within, calendar));
  return { limit: 'part', of: since.entry, unit: part.key, start: since.at, due };
};

/** A share's limit runs from the moment its first step was handed over. */
const beginOf = (dossier: AcceptedDossier, part: PartOfWork) =>
  Object.values(dossier.steps).find(({ unit, opened }) => unit === part.key && opened !== null)?.opened ?? null;

const ownShare = ({ step, unit, opened }: Step, { procedure, ...rules }: Rules): readonly Running[] => {
  const own = step === 'own-step' ? procedure.ownSteps?.find(({ key }) => key === unit) : undefined;
  const within = own?.within ?? procedure.stepLimits?.[step];
  if (within === undefined || opened === null) return [];
  const due = inForce(rules, opened.at, (calendar) => resultDue(opened.at, within, calendar));
  return [{ limit: 'step', of: opened.entry, unit: step, start: opened.at, due }];
};
