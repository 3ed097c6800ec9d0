import type { Sha256 } from '../../journal/entry.ts';
import { type Actor, hasRole, NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import { type DayDate, type Instant, isPast } from '../../time/instant.ts';
import { lastMomentToReappoint } from '../../time/reappointment.ts';
import { type AcceptedDossier, type Dossier, type FiledDossier, isAccepted } from '../dossier.ts';
import { firstDueOf, proposedDueOf } from '../due-dates.ts';
import type { DossierEvent } from '../events.ts';
import { filed, mustHaveRole, type Seen } from '../steps/take-step.ts';
import type { Decision } from './decision.ts';

export type ProposeExtension = Seen & {
  readonly decision: 'propose-extension';
  readonly reason: Sha256;
  readonly until: DayDate;
};

/**
 * Đề nghị gia hạn thời gian giải quyết (ND61-19.9): the competent agency, in time, with a reason and a later day, once. Its
 * leader signs with it; what a department head prepares waits for the leader's signature.
 */
export const proposeExtension: Decision<ProposeExtension> = {
  needs: () => ['reason', 'until'],
  offered: (dossier, moment, rules) =>
    mayPropose(dossier, moment.by) && whyNotExtend(dossier, moment.at, rules) === null,
  decide: (dossier, { reason, until: asked }, moment, rules) => {
    mustHaveRole(filed(dossier).agency, moment.by, PROPOSING);
    const no = whyNotExtend(dossier, moment.at, rules);
    if (no !== null) throw new NotAllowed(no);
    const known = accepted(dossier);
    mustBeLater(known, asked, rules);
    // A day off is no day to come for a result: what is proposed, signed and told is the working day it comes to.
    const until = proposedDueOf(known, { at: moment.at, until: asked }, rules).at.slice(0, 10);

    const proposed: DossierEvent = { type: 'ExtensionProposed', until, reason };
    return hasRole(moment.by, ['leader']) ? [proposed, ...signing({ until, reason })] : [proposed];
  },
};

/** The leader's signature: the proposal goes to the one-stop unit, the apology is made out to the person. */
export const signing = (proposal: { readonly until: DayDate; readonly reason: Sha256 }): DossierEvent[] => [
  { type: 'ExtensionSigned', until: proposal.until, reason: proposal.reason },
  { type: 'ApologyIssued', for: 'late', text: proposal.reason },
];

/** The reason why the competent agency can ask for no other date now, or null where it can (reading 8). */
export const whyNotExtend = (dossier: Dossier, at: Instant, rules: Rules): string | null => {
  if (dossier.stage !== 'in-process') return 'not-at-this-stage';
  if (dossier.reappointed !== null) return 'already-reappointed';
  // What was signed and has since been overtaken by the limit itself moves nothing any more, and bars nothing.
  if (dossier.extension?.signed && movesTheLimit(dossier, dossier.extension, rules)) return 'already-proposed';
  const due = firstDueOf(dossier, rules);
  const last = lastMomentToReappoint(due, rules.calendar);
  return isPast(at, { at: last, provisional: due.provisional }) ? 'too-late-to-reappoint' : null;
};

const PROPOSING = ['leader', 'department-head'] as const;

const mayPropose = ({ agency }: FiledDossier, by: Actor): boolean => by.agency === agency && hasRole(by, PROPOSING);

const mustBeLater = (dossier: AcceptedDossier, until: DayDate, rules: Rules): void => {
  if (!movesTheLimit(dossier, { until }, rules)) throw new NotAllowed('until-not-later');
  if (until > yearAfter(firstDueOf(dossier, rules).at)) throw new NotAllowed('until-beyond-calendar');
};

/** True while what is proposed is later than the limit itself: a ground taken or a day off declared since may have overtaken it. */
export const movesTheLimit = (
  dossier: AcceptedDossier,
  { until }: { readonly until: DayDate },
  rules: Rules,
): boolean => until > firstDueOf(dossier, rules).at.slice(0, 10);

/** No text bounds the new date; a year is our guard against a slip of the pen. */
const yearAfter = (at: string): string => `${Number(at.slice(0, 4)) + 1}${at.slice(4, 10)}`;

const accepted = (dossier: Dossier): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new NotAllowed('not-at-this-stage');
  return dossier;
};
