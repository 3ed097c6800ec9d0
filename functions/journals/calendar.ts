import { type CalendarState, calendarState } from '../../lib/domain/calendar/calendar.ts';
import { type CalendarEvent, changesDays } from '../../lib/domain/calendar/events.ts';
import { askForDeclaration, declarationAsked, nextCalendarLook } from '../../lib/domain/calendar/watch-years.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { tellAdministrators } from '../accounts/tell-account.ts';
import { recordIn } from '../deciding/record.ts';
import type { JournalKind } from './kind.ts';
import { recount } from './recount.ts';

type Entries = readonly Entry<CalendarEvent>[];

/** The calendar of the province: no machine, no row; every open due date follows its entries, and its alarm asks for the next year in time. */
export const calendarJournals = (kindOf: (id: string) => JournalKind): JournalKind => ({
  walk: () => null,
  opening: () => {
    throw new Error('the calendar has no steps');
  },
  nextLook: (entries, world) => nextCalendarLook(stateOf(world, entries as Entries)),
  project: async () => undefined,
  follow: async (entry, entries, world) => {
    await askForNextYear(world, entry as Entry<CalendarEvent>);
    // Where something was declared meanwhile, one recount after the last is enough.
    const later = (entries as Entries).slice(entry.entry);
    if (!changes(entry as Entry<CalendarEvent>) || later.some(changes)) return;
    await recount(world, async (id) => {
      await kindOf(id).project(id, world);
      await kindOf(id).look(id, world);
    });
  },
  look: async (journal, world) => {
    const { state, entry } = await recordIn(world, (entries: Entries) => stateOf(world, entries), {
      journal,
      command: world.chance.id(),
      by: SYSTEM,
      blank: undefined,
      decide: (calendar, { at }) => askForDeclaration(calendar, at),
    });
    if (entry === null) await world.alarms.set(journal, nextCalendarLook(state));
    return 0;
  },
});

const stateOf = ({ province }: World, entries: Entries): CalendarState => calendarState(province.calendar, entries);

const changes = ({ events }: Entry<CalendarEvent>): boolean => events.some(changesDays);

const askForNextYear = async (world: World, entry: Entry<CalendarEvent>): Promise<void> => {
  for (const event of entry.events) {
    if (event.type !== 'DeclarationAsked') continue;
    await tellAdministrators(world, entry, { kind: `calendar-${event.year + 1}`, ...declarationAsked(event.year) });
  }
};
