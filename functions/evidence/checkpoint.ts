import type { TreeHead } from '../../lib/world/tree/check-proofs.ts';
import { checkpointText, originOf, readCheckpoint } from '../../lib/world/tree/checkpoint.ts';
import { type NoteKey, noteOf } from '../../lib/world/tree/signed-note.ts';
import type { PublishedCheckpoint } from '../../lib/world/tree/tree.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

/** The key of this province's checkpoints with the name it signs under. */
export const evidenceKey = async ({ province, checkpoints }: World): Promise<NoteKey> => ({
  name: originOf(province.key),
  publicKey: await checkpoints.publicKey(),
});

/** The head as it stands, over everything acknowledged before. Refuses while the tree has not begun. */
export const headNow = async (world: World): Promise<TreeHead> => {
  const head = await world.tree.head();
  if (head === undefined) throw new Refused(404, 'evidence-not-begun');
  return head;
};

/** The head as a signed note of now. */
export const signedCheckpoint = async (world: World, head: TreeHead): Promise<PublishedCheckpoint> => {
  const key = await evidenceKey(world);
  const at = world.clock.now();
  const text = checkpointText(head, at, key);
  return { at, note: noteOf(text, key, await world.checkpoints.sign(text)) };
};

/** The last published checkpoint if the leaf is in its tree, since that is the one witnesses have seen; else one of now. */
export const checkpointOver = async (
  world: World,
  leaf: number,
): Promise<{ readonly size: number; readonly note: string }> => {
  const published = await world.checkpoints.latest();
  if (published !== undefined) {
    const { size } = readCheckpoint(published.note);
    if (leaf < size) return { size, note: published.note };
  }
  const head = await headNow(world);
  return { size: head.size, note: (await signedCheckpoint(world, head)).note };
};
