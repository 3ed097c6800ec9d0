import { type CalendarState, calendarState } from '../../lib/domain/calendar/calendar.ts';
import { type CalendarEvent, changesDays } from '../../lib/domain/calendar/events.ts';
import { askForDeclaration, declarationAsked, nextCalendarLook } from '../../lib/domain/calendar/watch-years.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';
import { administrators } from '../accounts/tell-account.ts';
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
    await tellAdministrators(world, entry as Entry<CalendarEvent>);
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

const tellAdministrators = async (world: World, { dossier, entry, events }: Entry<CalendarEvent>): Promise<void> => {
  for (const event of events) {
    if (event.type !== 'DeclarationAsked') continue;
    const kind = `calendar-${event.year + 1}`;
    for (const { id, email } of await administrators(world)) {
      const send = (channel: 'portal' | 'email', to: string): Promise<void> =>
        world.outbox.send({
          key: `${dossier}/${entry}/${kind}/${channel}/${id}`,
          dossier,
          entry,
          kind,
          channel,
          to,
          recipient: id,
          ...declarationAsked(event.year),
          at: world.clock.now(),
        });
      await send('portal', id);
      if (email !== null) await send('email', email);
    }
  }
};
