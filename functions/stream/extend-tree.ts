import { faultWords } from '../../lib/world/fault.ts';
import { tryThrice } from '../../lib/world/tries.ts';
import type { World } from '../../lib/world/world.ts';

/** Lets the tree take in what was written (N3, O16). What fails is listed and made good by the next batch, or by whoever asks for a checkpoint: nobody's reaction waits for it. */
export const extendTree = async (world: World): Promise<void> => {
  const error = await tryThrice(() => world.tree.extend());
  if (error !== undefined) await world.failed.add({ where: 'tree', dossier: '', entry: 0, error: faultWords(error) });
};
