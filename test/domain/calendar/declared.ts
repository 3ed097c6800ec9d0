import { rulesFor } from '../../../functions/deciding/rules-of.ts';
import { type CalendarState, calendarState } from '../../../lib/domain/calendar/calendar.ts';
import { calendarJournal, calendarVersions } from '../../../lib/domain/calendar/calendar-versions.ts';
import type { CalendarCommand } from '../../../lib/domain/calendar/command.ts';
import { decideCalendar } from '../../../lib/domain/calendar/decide-calendar.ts';
import type { CalendarEvent } from '../../../lib/domain/calendar/events.ts';
import { estimatesToEnter } from '../../../lib/domain/calendar/watch-years.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { Rules } from '../../../lib/domain/rules.ts';
import type { CalendarData } from '../../../lib/domain/time/calendar-data.ts';
import { inForce } from '../../../lib/domain/time/in-force.ts';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import { khoa } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

export type Declared = readonly Entry<CalendarEvent>[];

export const ACT = 'Công văn mẫu 7/UBND';

const alike = new Map<string, CalendarData>();

/** The same object for the same days, so that a calendar is compiled once in a test, as it is on one machine. */
const compiledOnce = (data: CalendarData): CalendarData => {
  const key = JSON.stringify([data.years, sorted(data.daysOff), sorted(data.workingDays), data.estimates]);
  const known = alike.get(key) ?? data;
  alike.set(key, known);
  return known;
};

const sorted = (days: readonly { readonly date: string; readonly source: string }[]) =>
  days.map(({ date, source }) => `${date} ${source}`).sort();

const stateOf = (entries: Declared): CalendarState => {
  const state = calendarState(tinhMau.calendar, entries);
  return { ...state, data: compiledOnce(state.data) };
};

/** One more entry in the calendar's journal, decided by Khoa. Throws `NotAllowed`. */
export const declare = (entries: Declared, at: string, command: CalendarCommand, by: Actor = khoa): Declared => {
  const events = decideCalendar(stateOf(entries), command, { at, by });
  const entry = entries.length + 1;
  const said = { dossier: calendarJournal(tinhMau.key), entry, at, by: by.id, command: `k${entry}`, events };
  return [...entries, { ...said, previous: '0'.repeat(64), hash: '1'.repeat(64) }];
};

/** The act of the release that brings in the days off of undeclared years (reading 26). */
export const estimated = (entries: Declared, at: string): Declared => {
  const estimates = { source: 'Ước tính', lunar: [{ newYear: '2027-02-06', hungKings: '2027-04-16' }] };
  const entry = entries.length + 1;
  const events: CalendarEvent[] = estimatesToEnter(stateOf(entries), estimates);
  const said = { dossier: calendarJournal(tinhMau.key), entry, at, by: 'system', command: `k${entry}`, events };
  return [...entries, { ...said, previous: '0'.repeat(64), hash: '1'.repeat(64) }];
};

/** The reason of the rules' no, or null for a yes. */
export const refusal = (entries: Declared, command: CalendarCommand, by: Actor = khoa): string | null => {
  try {
    declare(entries, '2026-03-02T08:00:00+07:00', command, by);
    return null;
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};

export const dayOff = (date: string, source = ACT): CalendarCommand => ({
  decision: 'declare-day-off',
  date,
  name: 'bão số 3',
  kind: 'local-closure',
  source,
});

export const madeUp = (date: string, insteadOf: string, source = ACT): CalendarCommand => ({
  decision: 'declare-made-up-day',
  date,
  insteadOf,
  source,
});

export const revocation = (entry: number, source = ACT): CalendarCommand => ({
  decision: 'revoke',
  entry,
  source,
  reason: 'e'.repeat(64),
});

/** The rules of a five-day procedure at Xã Mẫu, with what was declared so far. */
export const rulesWith = (entries: Declared): Rules => {
  const versions = calendarVersions(tinhMau.calendar, entries).map((version) => ({
    ...version,
    data: compiledOnce(version.data),
  }));
  const clock = { now: () => '2026-03-02T08:00:00+07:00' };
  return rulesFor({ province: tinhMau, clock, calendar: { versions: () => versions } }, fiveDays.code, XA_MAU);
};

/** When a result accepted at `start` is due, with what was declared so far. */
export const dueWith = (entries: Declared, start: string, ended: string | null = null): Limit => {
  const rules = rulesWith(entries);
  return inForce(rules, start, (calendar) => resultDue(start, rules.procedure.timeLimit, calendar), ended);
};

/** The same counted from the start as if the last calendar had stood all along. */
export const countedAnew = (entries: Declared, start: string): Limit => {
  const { procedure, calendar } = rulesWith(entries);
  return resultDue(start, procedure.timeLimit, calendar);
};
