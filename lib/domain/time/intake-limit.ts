import { byHours } from './by-hours.ts';
import type { Counting } from './counting.ts';
import type { Instant, Limit } from './instant.ts';
import { limitBy, type Rule } from './limit.ts';
import { clockMinutesLater, localDate, localSeconds, midnightOf } from './local-clock.ts';
import { nextStartWords } from './next-start.ts';
import { remembered } from './remembered.ts';
import type { IntakeRule } from './rules.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** When the one-stop unit has to have accepted, guided or refused an online dossier (D1 TH-9.2a, D2 TTH-12.1a). */
export const receiveBy = (filedAt: Instant, rule: IntakeRule, calendar: WorkingCalendar): Limit =>
  remembered(calendar, `receive ${filedAt} ${JSON.stringify(rule)}`, () =>
    limitBy(
      rule.kind === 'working-hours' ? withinHours(filedAt, rule, calendar) : bySession(filedAt, rule, calendar),
      calendar,
    ),
  );

const withinHours = (start: Instant, rule: IntakeRule & { kind: 'working-hours' }, calendar: Counting): Rule => {
  const words = {
    rule: `Tiếp nhận, hướng dẫn hoặc từ chối trong ${rule.hours} giờ làm việc kể từ khi nộp hồ sơ`,
    outside: 'Nộp ngoài giờ làm việc',
  };
  return byHours({ start, minutes: Math.round(rule.hours * 60), article: rule.article, ...words }, calendar);
};

/** Reading 3: counted inside one session, or wholly from the start of the next one. */
const bySession = (start: Instant, rule: IntakeRule & { kind: 'minutes-by-session' }, calendar: Counting): Rule => {
  const { minutes, article } = rule;
  const naming = { text: `Tiếp nhận trong ${minutes} phút kể từ khi nộp hồ sơ trong giờ làm việc`, article };
  const straight = clockMinutesLater(start, minutes);

  const begins = (week: Counting): Instant => {
    const end = sessionEnd(start, week);
    return end !== null && straight <= end ? start : week.nextSessionStart(end ?? start);
  };
  const due = (week: Counting): Instant => week.addWorkingMinutes(begins(week), minutes);
  const own: Rule['own'] = (week) => {
    if (begins(week) === start) return [{ ...naming, at: straight }];

    const end = sessionEnd(start, week);
    const cause = end === null ? 'Nộp ngoài giờ làm việc' : `Nộp khi buổi làm việc còn chưa đến ${minutes} phút`;
    const text = `${cause}: tính ${minutes} phút từ đầu buổi làm việc tiếp theo${nextStartWords(end ?? start, week, calendar)}`;
    return [
      { ...naming, at: straight },
      { text, article, at: due(week) },
    ];
  };
  return { start, own, due, begins };
};

/** The end of the session in which a moment falls; null outside hours, and at the end itself. */
const sessionEnd = (at: Instant, week: Counting): Instant | null => {
  const date = localDate(at);
  const second = localSeconds(at) - localSeconds(midnightOf(date));
  const span = week.sessionsOn(date).find(({ from, to }) => from * 60 <= second && second < to * 60);
  return span ? clockMinutesLater(midnightOf(date), span.to) : null;
};
