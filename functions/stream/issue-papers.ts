import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { World } from '../../lib/world/world.ts';
import { kindOf } from '../journals/kinds.ts';

/** Draws the papers an entry gives rise to, once. Read by itself where there is room for a third reader: nobody's next step waits for a drawing. */
export const issuePapers = (entry: Entry<unknown>, world: World): Promise<void> =>
  kindOf(entry.dossier).issue?.(entry, world) ?? Promise.resolve();
