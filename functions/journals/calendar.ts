import type { JournalKind } from './kind.ts';
import { recount } from './recount.ts';

/** The calendar of the province: no machine, no row, no alarm of its own; what an entry brings is that every open due date follows. */
export const calendarJournals = (kindOf: (id: string) => JournalKind): JournalKind => ({
  walk: () => null,
  opening: () => {
    throw new Error('the calendar has no steps');
  },
  project: async () => undefined,
  follow: async (entry, entries, world) => {
    // Where something was declared meanwhile, one recount after the last is enough.
    if (entry.entry < entries.length) return;
    await recount(world, async (id) => {
      await kindOf(id).project(id, world);
      await kindOf(id).look(id, world);
    });
  },
  look: async () => 0,
});
