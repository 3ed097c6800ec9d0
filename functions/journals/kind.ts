import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Walk } from '../../lib/domain/journal/walk.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';

/** A step a machine asks for. */
export type AskedStep = { readonly step: string; readonly after: number; readonly unit: string | null };

/** A kind of journal: how it walks its route, and what follows from its entries. Every one of these is idempotent. */
export type JournalKind = {
  /** Where the journal stands on its route; null before it has begun, or where it has no machine. */
  walk(entries: readonly Entry<unknown>[]): Walk | null;
  /** The event that hands a step over. */
  opening(entries: readonly Entry<unknown>[], asked: AskedStep, world: World): unknown;
  /** When it has to be looked at next as it stands after these entries; null: never again. Without it: it has no alarm. */
  nextLook?(entries: readonly Entry<unknown>[], world: World): Instant | null;
  /** Keeps the lists: writes only forward. */
  project(id: string, world: World): Promise<void>;
  /** What an entry brings besides the machine and the alarm: the notices, and what is beside the journal. `entries`: the whole journal as it stands now. */
  follow(entry: Entry<unknown>, entries: readonly Entry<unknown>[], world: World): Promise<void>;
  /** Its alarm rang: what has fallen due is one entry. Answers how many results it found to be overdue. */
  look(id: string, world: World): Promise<number>;
};
