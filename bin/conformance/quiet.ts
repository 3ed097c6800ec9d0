import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../../lib/world/world.ts';
import type { StreamCount } from './stream-count.ts';

type Parts = { readonly streams: StreamCount; readonly views: Pick<World['views'], 'betweenSteps'> };

/** Longer than any machine needs from one step to the next here; what stands between steps then is left standing, and not waited for again. */
const PATIENCE_MS = 5000;
const LOOK_AGAIN_MS = 20;

/**
 * Waits until nothing moves: both readers have read the whole stream, and no dossier is between two steps. Answers what still
 * moved when patience ran out, or nothing.
 */
export const quiet = ({ streams, views }: Parts): (() => Promise<string | undefined>) => {
  const left = new Set<string>();

  return async () => {
    for (const start = Date.now(); ; await pause(LOOK_AGAIN_MS)) {
      const impatient = Date.now() - start > PATIENCE_MS;
      const before = streams.put();
      if (!streams.caughtUp()) {
        if (impatient) return streams.behind();
        continue;
      }
      const between = (await views.betweenSteps()).filter((id) => !left.has(id));
      if (between.length === 0 && streams.caughtUp() && streams.put() === before) return undefined;
      if (impatient) {
        for (const id of between) left.add(id);
        return `between steps: ${between.join(', ')}`;
      }
    }
  };
};
