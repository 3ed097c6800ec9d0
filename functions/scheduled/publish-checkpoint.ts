import { hourOf, readCheckpoint } from '../../lib/world/tree/checkpoint.ts';
import type { PublishedCheckpoint, World } from '../../lib/world/world.ts';
import { signedCheckpoint } from '../evidence/checkpoint.ts';

/**
 * Publishes the checkpoint of the running hour, where it has none yet (N3, O16). Answers the one it published, to be sent to the
 * witnesses; undefined where there was nothing to do. Called again and again; also while the tree is only beginning.
 */
export const publishCheckpoint = async (world: World): Promise<PublishedCheckpoint | undefined> => {
  await world.tree.begin();
  const last = await world.checkpoints.latest();
  if (last !== undefined && hourOf(last.at) >= hourOf(world.clock.now())) return undefined;

  const head = await world.tree.head();
  if (head === undefined) return undefined;
  // A store put back to an earlier day must not be vouched for as if nothing were missing.
  if (last !== undefined && readCheckpoint(last.note).size > head.size)
    throw new Error('the tree is smaller than the last checkpoint says');
  const checkpoint = await signedCheckpoint(world, head);
  return (await world.checkpoints.publish(checkpoint)) ? checkpoint : undefined;
};
