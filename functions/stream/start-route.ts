import { type Dossier, isOver } from '../../lib/domain/dossier/dossier.ts';
import type { World } from '../../lib/world/world.ts';

/** Starts the route of a dossier from the top: it walks the recorded outcomes to where the dossier stands. A name already taken is success. */
export const startRoute = async (world: World, dossier: Dossier, because: string): Promise<void> => {
  if (dossier.stage === 'nothing' || isOver(dossier)) return;

  const { route, id, submitted } = dossier;
  await world.machines.start(`${route.name}-${route.version}`, `${id}-${because}`, {
    dossierId: id,
    last: { outcome: 'submitted', entry: submitted.entry },
  });
};
