import type { Sha256 } from '../../journal/entry.ts';
import { type Moment, NotAllowed } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { DayDate } from '../../time/instant.ts';
import { lastMomentToReappoint } from '../../time/reappointment.ts';
import { type AcceptedDossier, type Dossier, isAccepted } from '../dossier.ts';
import { firstDueOf } from '../due-dates.ts';
import type { Seen } from '../steps/take-step.ts';
import { filed } from '../steps/take-step.ts';
import { maySpeakOfLateness, mustSpeakOfLateness } from './apologise.ts';
import type { Decision } from './decision.ts';

export type Extend = Seen & { readonly decision: 'extend'; readonly reason: Sha256; readonly until: DayDate };

/** Xin lỗi và hẹn lại ngày trả kết quả (ND61-19.9): in time, with a reason and a later day, once. */
export const extend: Decision<Extend> = {
  needs: () => ['reason', 'until'],
  offered: (dossier, moment, rules) =>
    maySpeakOfLateness(dossier, moment.by) && isAccepted(dossier) && whyNotExtend(dossier, moment, rules) === null,
  decide: (dossier, command, moment, rules) => {
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
  },
};

/** The reason why the result cannot be re-appointed now, or null where it can. */
export const whyNotExtend = (dossier: Dossier, moment: Moment, rules: Rules): string | null => {
  if (dossier.stage !== 'in-process') return 'not-at-this-stage';
  if (dossier.reappointed !== null) return 'already-reappointed';
  const lastMoment = lastMomentToReappoint(firstDueOf(dossier, rules), rules.calendar);
  return moment.at > lastMoment ? 'too-late-to-reappoint' : null;
};

/** No text bounds the new date; a year is our guard against a slip of the pen. */
const yearAfter = (at: string): string => `${Number(at.slice(0, 4)) + 1}${at.slice(4, 10)}`;

const accepted = (dossier: Dossier): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new NotAllowed('not-at-this-stage');
  return dossier;
};
