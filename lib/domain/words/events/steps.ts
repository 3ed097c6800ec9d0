import { prompt } from '../../notices/prompt.ts';
import { LIMIT_WORDS, POINT_WORDS } from '../limits.ts';
import { outcomeWords } from '../outcomes.ts';
import { STEP_WORDS, workOfStep } from '../steps.ts';
import { internal, NO_NOTICE, type WordsOf } from './event-words.ts';

const inBrackets = (unit: string | null | undefined): string => (unit ? ` (${unit})` : '');

/** The hand-over of steps (TTH-12.4) and the limits the clock finds (ND61-8.2b). */
export const STEPS: WordsOf<'StepOpened' | 'StepClosed' | 'LimitReached'> = {
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
};
