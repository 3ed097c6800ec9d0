import { CalendarDeclarations } from '../../../lib/contract/calendar.ts';
import { calendarState, type Declaration } from '../../../lib/domain/calendar/calendar.ts';
import { calendarJournal } from '../../../lib/domain/calendar/calendar-versions.ts';
import { actOf, type CalendarEvent } from '../../../lib/domain/calendar/events.ts';
import { yearToDeclare } from '../../../lib/domain/calendar/watch-years.ts';
import type { Estimates } from '../../../lib/domain/time/calendar-data.ts';
import { localDate } from '../../../lib/domain/time/local-clock.ts';
import type { World } from '../../../lib/world/world.ts';
import { nameOf, writtenIn } from '../../dossier/dossier-parts.ts';
import { operation } from '../../wire/operation.ts';

/** Everything declared on the working calendar: by whom, when, by which act, and what was taken back and why (G7, O2). */
export const listDeclarations = operation({
  id: 'list-declarations',
  method: 'GET',
  path: '/api/desk/calendar',
  summary: 'Các khai báo về lịch làm việc',
  who: 'staff',
  opens: { nothing: 'days, nobody’s' },
  answers: { 200: CalendarDeclarations },
  run: async (_asked, world) => {
    const { key, calendar } = world.province;
    const { data, declarations } = calendarState(
      calendar,
      await world.journal.read<CalendarEvent>(calendarJournal(key)),
    );
    const items = await Promise.all(declarations.map((declaration) => itemOf(world, declaration)));
    const next = yearToDeclare(data);
    const toDeclare = { ...next, due: localDate(world.clock.now()) >= next.from };
    const years = [...data.years].sort((a, b) => a - b);
    return { status: 200, body: { years, toDeclare, items: items.reverse() } };
  },
});

const itemOf = async (world: World, { entry, at, by, event, revoked }: Declaration) => ({
  entry,
  at,
  by: await person(world, by),
  ...shown(event),
  source: actOf(event),
  revoked: revoked === null ? null : { ...revoked, ...(await whoAndWhy(world, revoked)) },
});

const whoAndWhy = async (world: World, { by, reason }: { by: string; reason: string }) => ({
  by: await person(world, by),
  reason: await writtenIn(world, calendarJournal(world.province.key), reason),
});

const person = async (world: World, id: string) => ({ id, name: await nameOf(world, id) });

const shown = (event: Declaration['event']) => {
  switch (event.type) {
    case 'DayOffDeclared':
      return { kind: 'day-off', ...dated(event.day.date), name: event.day.name, insteadOf: null };
    case 'MadeUpDayDeclared':
      return { kind: 'made-up-day', ...dated(event.day.date), name: null, insteadOf: event.day.insteadOf };
    case 'YearOpened':
      return { kind: 'year', date: null, year: event.year, name: null, insteadOf: null };
    case 'EstimatesEntered':
      return { kind: 'estimates', date: null, year: firstYear(event.estimates), name: null, insteadOf: null };
    default:
      return event satisfies never;
  }
};

const firstYear = ({ lunar }: Estimates): number => Number(lunar[0]?.newYear.slice(0, 4) ?? 0);

const dated = (date: string) => ({ date, year: Number(date.slice(0, 4)) });
