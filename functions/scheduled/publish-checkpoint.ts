import type { TreeHead } from '../../lib/world/tree/check-proofs.ts';
import { type Checkpoint, hourOf, readCheckpoint } from '../../lib/world/tree/checkpoint.ts';
import { continues } from '../../lib/world/tree/continues.ts';
import type { PublishedCheckpoint } from '../../lib/world/tree/tree.ts';
import type { World } from '../../lib/world/world.ts';
import { isLossAccepted } from '../evidence/accept-older-data.ts';
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
  if (last !== undefined && !(await mayFollow(world, readCheckpoint(last.note), head)))
    throw new Error('the journals are older than the last checkpoint, or others');
  const checkpoint = await signedCheckpoint(world, head);
  return (await world.checkpoints.publish(checkpoint)) ? checkpoint : undefined;
};

const mayFollow = async (world: World, last: Checkpoint, head: TreeHead): Promise<boolean> =>
  (await continues(world.tree, last, head)) || (await isLossAccepted(world, last));
