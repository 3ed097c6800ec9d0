import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import { isAccepted } from '../../dossier/dossier.ts';
import { dueOf, shownDue } from '../../dossier/due-dates.ts';
import type { ApplicantNotice } from '../../notices/notice.ts';
import { prompt } from '../../notices/prompt.ts';
import { limitWords, momentWords } from '../../time/wording.ts';
import { LIMIT_WORDS, POINT_WORDS } from '../limits.ts';
import { outcomeWords } from '../outcomes.ts';
import { STEP_WORDS, workOfStep } from '../steps.ts';
import { type AboutApplicant, internal, NO_NOTICE, open, type WordsOf } from './event-words.ts';
import { apologyOwed, complainBySms, whereToComplain } from './how-to.ts';

/** A share of work, a step or an agency; an agency by its name. */
const inBrackets = (unit: string | null | undefined, agencyName: (code: string) => string): string =>
  unit ? ` (${agencyName(unit)})` : '';

/** The hand-over of steps (TTH-12.4) and the limits the clock finds (ND61-8.2b). */
export const STEPS: WordsOf<'StepOpened' | 'StepClosed' | 'LimitReached' | 'DueDateRecounted'> = {
  StepOpened: {
    history: ({ step }) => internal(`Giao bước: ${STEP_WORDS[step].name}`),
    journal: ({ step, unit }, agencyName) => `Giao việc: ${workOfStep(step)}${inBrackets(unit, agencyName)}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  StepClosed: {
    history: () => null,
    journal: ({ key, outcome }, agencyName) =>
      `Xong việc: ${workOfStep(key)}${inBrackets(key.split('/').slice(1).join('/'), agencyName)}, ${outcomeWords(outcome)}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  LimitReached: {
    history: ({ limit, point }) => internal(`Hạn ${LIMIT_WORDS[limit].inHistory}: ${POINT_WORDS[point].inHistory}`),
    journal: ({ limit, point, unit }, agencyName) =>
      `${LIMIT_WORDS[limit].title}${inBrackets(unit, agencyName)}: ${POINT_WORDS[point].inJournal}`,
    applicant: ({ limit, point }, about) => (limit === 'result' && point === 'overdue' ? overdueNotice(about) : null),
    staff: (event, about) => prompt(event, about),
  },
  DueDateRecounted: {
    history: ({ limit }) => open(`Tính lại ${LIMIT_WORDS[limit].inPrompt} theo lịch nghỉ`),
    journal: ({ limit }) => `${LIMIT_WORDS[limit].title}: tính lại theo lịch nghỉ`,
    applicant: ({ limit }, { dossier, rules, code }) => {
      const due = limitWords(shownDue(dossier, rules));
      const what = LIMIT_WORDS[limit].inHistory;
      return {
        kind: 'date-recounted',
        subject: code ? `Hồ sơ ${code}: tính lại thời gian ${what}` : `Tính lại thời gian ${what} hồ sơ`,
        lines: [`Lịch nghỉ đã thay đổi so với ngày tạm tính trước đây. Thời gian ${what} hồ sơ nay là: ${due}.`],
        sms: `Ho so ${code || 'cua ong/ba'}: thoi gian ${withoutDiacritics(what)} tinh lai theo lich nghi: ${withoutDiacritics(due)}.`,
      };
    },
    staff: NO_NOTICE,
  },
};

/** Being late is told to whose dossier it is, with what the agency owes them and where to turn (ND61-19.9, 8.1đ). */
const overdueNotice = ({ dossier, rules, code, agency }: AboutApplicant): ApplicantNotice | null => {
  if (!isAccepted(dossier)) return null;
  return {
    kind: 'overdue',
    subject: `Hồ sơ ${code} đã quá hạn trả kết quả`,
    lines: [
      `Hồ sơ phải có kết quả chậm nhất lúc ${momentWords(dueOf(dossier, rules).at)} và đến nay chưa có.`,
      apologyOwed(agency),
      whereToComplain(rules),
    ],
    sms: `Ho so ${code} da qua han tra ket qua. Co quan phai xin loi bang van ban. ${complainBySms(rules)}`,
  };
};
