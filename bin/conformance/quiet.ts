import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../../lib/world/world.ts';
import type { StreamCount } from './stream-count.ts';

type Parts = { readonly streams: StreamCount; readonly views: Pick<World['views'], 'betweenSteps'> };

/** Longer than any machine needs from one step to the next here; what stands between steps then is told and left. */
const PATIENCE_MS = 8000;
const LOOK_AGAIN_MS = 25;

/**
 * Waits until nothing moves: both readers have read the whole stream, and no dossier is between two steps. Answers what still
 * moved when patience ran out, or nothing.
 */
export const quiet = async ({ streams, views }: Parts): Promise<string | undefined> => {
  for (const start = Date.now(); ; ) {
    const before = streams.put();
    if (streams.caughtUp()) {
      const between = await views.betweenSteps();
      if (between.length === 0 && streams.caughtUp() && streams.put() === before) return undefined;
      if (Date.now() - start > PATIENCE_MS) return `between steps: ${between.join(', ')}`;
    } else if (Date.now() - start > PATIENCE_MS * 2) return streams.behind();
    await pause(LOOK_AGAIN_MS);
  }
};
