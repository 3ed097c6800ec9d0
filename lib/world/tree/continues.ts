import { provesConsistency, type TreeHead } from './check-proofs.ts';
import type { Tree } from './tree.ts';

/** Whether a tree still begins with what an earlier head says it was: false where entries are gone or are others. */
export const continues = async (tree: Tree, earlier: TreeHead, now: TreeHead): Promise<boolean> =>
  earlier.size <= now.size && provesConsistency(earlier, now, await tree.consistency(earlier.size, now.size));
