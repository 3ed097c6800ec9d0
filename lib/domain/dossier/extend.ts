import { type Actor, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { Rules } from '../rules.ts';
import { lastMomentToReappoint } from '../time/reappointment.ts';
import type { Apologise, Extend } from './command.ts';
import { type AcceptedDossier, type Dossier, type FiledDossier, isAccepted } from './dossier.ts';
import { firstDueOf } from './due-dates.ts';
import type { DossierEvent } from './events.ts';
import { filed, mustNotBeOver } from './take-step.ts';

/** Who speaks about lateness (ND61-19.9): the competent agency's leader or department head, the head of the one-stop unit. */
export const maySpeakOfLateness = ({ agency, oneStop }: FiledDossier, by: Actor): boolean =>
  (by.agency === agency && (by.roles.includes('leader') || by.roles.includes('department-head'))) ||
  (by.agency === oneStop && by.roles.includes('head-of-one-stop'));

/** Xin lỗi và hẹn lại ngày trả kết quả (ND61-19.9): in time, with a reason and a later day, once. */
export const extend = (dossier: Dossier, command: Extend, moment: Moment, rules: Rules): DossierEvent[] => {
  mustSpeakOfLateness(filed(dossier), moment.by);
  const no = whyNotExtend(dossier, moment, rules);
  if (no !== null) throw new NotAllowed(no);
  const { reason, until } = command;
  const due = firstDueOf(accepted(dossier), rules).at;
  if (until <= due.slice(0, 10)) throw new NotAllowed('until-not-later');
  if (until > yearAfter(due)) throw new NotAllowed('until-beyond-calendar');

  return [
    { type: 'DossierReappointed', until, reason },
    { type: 'ApologyIssued', for: 'late', text: reason },
  ];
};

/** The reason why the result cannot be re-appointed now, or null where it can. */
export const whyNotExtend = (dossier: Dossier, moment: Moment, rules: Rules): string | null => {
  if (dossier.stage !== 'in-process') return 'not-at-this-stage';
  if (dossier.reappointed !== null) return 'already-reappointed';
  const lastMoment = lastMomentToReappoint(firstDueOf(dossier, rules), rules.calendar);
  return moment.at > lastMoment ? 'too-late-to-reappoint' : null;
};

/** Xin lỗi: stays possible after the time for re-appointing has passed, and moves nothing (E9). */
export const apologise = (dossier: Dossier, command: Apologise, moment: Moment): DossierEvent[] => {
  mustSpeakOfLateness(filed(dossier), moment.by);
  mustNotBeOver(dossier);
  if (!isAccepted(dossier)) throw new NotAllowed('not-at-this-stage');

  return [{ type: 'ApologyIssued', for: 'late', text: command.text }];
};

const mustSpeakOfLateness = (dossier: FiledDossier, by: Actor): void => {
  if (by.agency !== dossier.agency && by.agency !== dossier.oneStop) throw new NotYours('wrong-agency');
  if (!maySpeakOfLateness(dossier, by)) throw new NotYours('not-your-role');
};

/** No text bounds the new date; a year is our guard against a slip of the pen. */
const yearAfter = (at: string): string => `${Number(at.slice(0, 4)) + 1}${at.slice(4, 10)}`;

const accepted = (dossier: Dossier): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new NotAllowed('not-at-this-stage');
  return dossier;
};
