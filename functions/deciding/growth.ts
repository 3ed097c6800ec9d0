import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../../lib/world/world.ts';

const PAUSES_MS = [2, 3, 5, 10, 20, 40, 80, 160, 320, 640];

/** Waits until a journal has more than so many entries, at the latest after so many milliseconds. A world that cannot tell is asked again and again. */
export const growth = async (world: World, journal: string, entries: number, milliseconds: number): Promise<void> => {
  if (world.journal.next !== undefined) return world.journal.next(journal, entries, milliseconds);
  let left = milliseconds;
  for (const wait of [...PAUSES_MS, left]) {
    await pause(Math.min(wait, left));
    left -= wait;
    if (left <= 0 || (await world.journal.read(journal)).length > entries) return;
  }
};
