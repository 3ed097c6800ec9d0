import type { DayDate, Instant, Limit } from './instant.ts';
import { dayWords } from './wording.ts';
import { isProvisional, type WorkingCalendar } from './working-calendar.ts';

/** Until when an agency answers: the end of the last session of the day the lead agency named, or of the next working day (ND61-19.5a, BLDS 148.5). */
export const answerByOf = (asked: Instant, answerBy: DayDate, calendar: WorkingCalendar): Limit => {
  const at = calendar.endOfWorkingDay(answerBy);
  const text = `Trả lời ý kiến chậm nhất ${dayWords(at)}, theo văn bản lấy ý kiến`;
  return {
    at,
    why: [{ text, article: 'ND61-19.5a', from: asked, to: at }],
    provisional: isProvisional(calendar, asked, at),
  };
};
