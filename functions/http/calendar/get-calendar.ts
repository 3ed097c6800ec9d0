import * as z from 'zod';
import { Calendar } from '../../../lib/contract/catalogue.ts';
import { text } from '../../../lib/contract/common.ts';
import { typedAs } from '../../../lib/contract/typed-as.ts';
import type { CalendarData, DayOff, SessionRule } from '../../../lib/domain/time/calendar-data.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { getAgency } from '../../deciding/rules-of.ts';
import { operation } from '../../wire/operation.ts';

/** Lịch làm việc của một năm: sessions, days off, made-up days with the acts that declare them; unconfirmed ones are listed and have no effect. */
export const getCalendar = operation({
  id: 'get-calendar',
  method: 'GET',
  path: '/api/calendar/{year}',
  summary: 'Lịch làm việc của một năm',
  who: 'anyone',
  params: z.object({ year: typedAs('number').pipe(z.string().regex(/^\d{4}$/, 'Năm gồm 4 chữ số, ví dụ 2026.')) }),
  query: z.object({ agency: text(50).optional() }),
  answers: { 200: Calendar },
  run: async ({ params: { year }, query: { agency } }, { province, calendar }) => {
    if (agency !== undefined) getAgency(province, agency);
    return { status: 200, body: calendarOf(calendar.versions().at(-1)?.data ?? province.calendar, year, agency) };
  },
});

const calendarOf = (data: CalendarData, year: string, agency: string | undefined) => {
  const rules = rulesFor(data, agency).filter((rule) => appliesIn(rule, year));
  return {
    year: Number(year),
    known: data.years.includes(Number(year)),
    sessions: rules.flatMap(({ sessions, ...rule }) => sessions.map((session) => ({ ...session, ...rule }))),
    workingWeekdays: [...new Set(rules.flatMap((rule) => rule.weekdays))].sort((a, b) => a - b),
    daysOff: daysOffIn(data, year, agency),
    workingDays: data.workingDays.filter(({ date }) => date.startsWith(year)),
  };
};

/** Whatever counts, and what is declared or announced without effect yet. */
const daysOffIn = (data: CalendarData, year: string, agency: string | undefined): readonly DayOff[] => {
  const counted = workingCalendar(data, agency).daysOffBetween(`${year}-01-01`, `${year}-12-31`);
  const dates = new Set(counted.map(({ date }) => date));
  const others = data.daysOff.filter(({ date }) => date.startsWith(year) && !dates.has(date));
  return [...counted, ...others].sort((a, b) => (a.date < b.date ? -1 : 1));
};

/** An agency's own sessions win over the province's (reading 16). */
const rulesFor = (data: CalendarData, agency: string | undefined): readonly SessionRule[] =>
  (agency === undefined ? undefined : data.sessionsOf?.[agency]) ?? data.sessions;

const appliesIn = ({ since, until }: SessionRule, year: string): boolean =>
  (since === undefined || since <= `${year}-12-31`) && (until === undefined || until >= `${year}-01-01`);
