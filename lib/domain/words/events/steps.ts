import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import { shownDue } from '../../dossier/due-dates.ts';
import { prompt } from '../../notices/prompt.ts';
import { limitWords } from '../../time/wording.ts';
import { LIMIT_WORDS, POINT_WORDS } from '../limits.ts';
import { outcomeWords } from '../outcomes.ts';
import { STEP_WORDS, workOfStep } from '../steps.ts';
import { internal, NO_NOTICE, open, type WordsOf } from './event-words.ts';

const inBrackets = (unit: string | null | undefined): string => (unit ? ` (${unit})` : '');

/** The hand-over of steps (TTH-12.4) and the limits the clock finds (ND61-8.2b). */
export const STEPS: WordsOf<'StepOpened' | 'StepClosed' | 'LimitReached' | 'DueDateRecounted'> = {
  StepOpened: {
    history: ({ step }) => internal(`Giao bước: ${STEP_WORDS[step].name}`),
    journal: ({ step, unit }) => `Giao việc: ${workOfStep(step)}${inBrackets(unit)}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  StepClosed: {
    history: () => null,
    journal: ({ key, outcome }) =>
      `Xong việc: ${workOfStep(key)}${inBrackets(key.split('/').slice(1).join('/'))}, ${outcomeWords(outcome)}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  LimitReached: {
    history: ({ limit, point }) => internal(`Hạn ${LIMIT_WORDS[limit].inHistory}: ${POINT_WORDS[point].inHistory}`),
    journal: ({ limit, point, unit }) =>
      `${LIMIT_WORDS[limit].title}${inBrackets(unit)}: ${POINT_WORDS[point].inJournal}`,
    applicant: NO_NOTICE,
    staff: (event, about) => prompt(event, about),
  },
  DueDateRecounted: {
    history: ({ limit }) => open(`Tính lại ${LIMIT_WORDS[limit].inPrompt} theo lịch nghỉ`),
    journal: ({ limit }) => `${LIMIT_WORDS[limit].title}: tính lại theo lịch nghỉ`,
    applicant: ({ limit }, { dossier, rules, code }) => {
      const due = limitWords(shownDue(dossier, rules));
      const [what, whatPlain] = limit === 'result' ? ['trả kết quả', 'tra ket qua'] : ['tiếp nhận', 'tiep nhan'];
      return {
        kind: 'date-recounted',
        subject: code ? `Hồ sơ ${code}: tính lại thời gian ${what}` : `Tính lại thời gian ${what} hồ sơ`,
        lines: [`Lịch nghỉ đã thay đổi so với ngày tạm tính trước đây. Thời gian ${what} hồ sơ nay là: ${due}.`],
        sms: `Ho so ${code || 'cua ong/ba'}: thoi gian ${whatPlain} tinh lai theo lich nghi: ${withoutDiacritics(due)}.`,
      };
    },
    staff: NO_NOTICE,
  },
};
