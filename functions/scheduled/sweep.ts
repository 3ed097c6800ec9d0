import type { World } from '../../lib/world/world.ts';
import { kindOf } from '../journals/kinds.ts';
import { startRoute } from '../journals/start-route.ts';

/** Restarts what was lost: only the sparse list of what stands between steps. Answers how many. */
export const sweep = async (world: World): Promise<number> => {
  const lost = await world.views.betweenSteps();
  for (const id of lost) {
    const walk = kindOf(id).walk(await world.journal.read<unknown>(id));
    if (walk !== null) await startRoute(world, id, walk, world.chance.id());
  }
  return lost.length;
};
