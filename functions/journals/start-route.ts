import type { Walk } from '../../lib/domain/journal/walk.ts';
import type { World } from '../../lib/world/world.ts';

/** Starts the route of a journal from the top: it walks the recorded outcomes to where it stands. A name already taken is success. */
export const startRoute = async (world: World, id: string, walk: Walk, because: string): Promise<void> => {
  if (walk.over) return;
  const { route, begun } = walk;
  await world.machines.start(`${route.name}-${route.version}`, `${id.replaceAll('/', '_')}-${because}`, {
    dossierId: id,
    last: { outcome: 'submitted', entry: begun },
  });
};
