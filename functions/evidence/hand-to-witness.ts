import type { PostWitness } from '../../lib/domain/profile.ts';
import { hourOf } from '../../lib/world/tree/checkpoint.ts';
import type { Hour, PublishedCheckpoint } from '../../lib/world/tree/tree.ts';
import type { World } from '../../lib/world/world.ts';
import { notDone } from './not-done.ts';
import { turnOf } from './turn-of.ts';

/** So many at a time: a keeper that was away for days gets the rest with the next calls, each in its order. */
const AT_MOST = 6;

/**
 * Posts to a keeper what it has not taken in yet, in order (N3); to a new one the last alone. Each once: only a crash between its
 * yes and our mark makes it be posted again. The first that is not taken in ends it: it stands on the failed list, and goes with a
 * later call before all that follow it.
 */
export const handToWitness = async (world: World, witness: PostWitness, latest: PublishedCheckpoint): Promise<void> => {
  const given = await world.deliveries.last(witness.url);
  let next = given === undefined ? latest : await nextFor(world, witness, given, latest);
  for (let handed = 0; next !== undefined && handed < AT_MOST; handed += 1) {
    try {
      await world.courier.take({ to: witness.url, type: TEXT, bytes: Buffer.from(next.note) });
    } catch (error) {
      const late = hourOf(next.at) < hourOf(latest.at);
      return notDone(world, { where: 'witness', whom: witness.name, error, rings: late });
    }
    const hour = hourOf(next.at);
    await world.deliveries.mark(witness.url, hour);
    next = await nextFor(world, witness, hour, latest);
  }
};

const TEXT = 'text/plain; charset=utf-8';

const nextFor = async (
  { checkpoints }: World,
  witness: PostWitness,
  given: Hour,
  latest: PublishedCheckpoint,
): Promise<PublishedCheckpoint | undefined> => {
  if (turnOf(witness, given) === turnOf(witness, latest.at)) return undefined;
  return checkpoints.after(witness.every === 'day' ? `${given.slice(0, 10)}T23` : given);
};
