import { fold } from '../../lib/domain/dossier/fold.ts';
import type { World } from '../../lib/world/world.ts';
import { startRoute } from '../stream/start-route.ts';

/** Restarts what was lost: only the sparse list of dossiers that stand between steps. Answers how many. */
export const sweep = async (world: World): Promise<number> => {
  const lost = await world.views.betweenSteps();
  for (const id of lost) await startRoute(world, fold(await world.journal.read(id)), world.chance.id());
  return lost.length;
};
