import { witnessLetter } from '../../lib/domain/notices/witness-letter.ts';
import type { Witness } from '../../lib/domain/profile.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { PublishedCheckpoint } from '../../lib/world/tree/tree.ts';
import type { World } from '../../lib/world/world.ts';
import { publishCheckpoint } from '../scheduled/publish-checkpoint.ts';

/**
 * Sends a published checkpoint to the keepers the profile names (N3): each hour's, or the day's first. Called again it sends
 * nothing twice, so what a crash kept back goes with the next call.
 */
const sendToWitnesses = async (world: World, checkpoint: PublishedCheckpoint): Promise<void> => {
  const { witnesses, portal } = world.province.profile;
  for (const witness of witnesses.is) {
    await world.outbox.send({
      key: `checkpoint ${turnOf(witness, checkpoint.at)}/email/${witness.email}`,
      dossier: '',
      entry: 0,
      kind: 'checkpoint',
      channel: 'email',
      to: witness.email,
      recipient: `witness/${witness.email}`,
      ...witnessLetter(checkpoint, portal),
      at: world.clock.now(),
    });
  }
};

/** Publishes the checkpoint of the running hour where there is none yet, and sends the last one published to its keepers. */
export const publishToWitnesses = async (world: World): Promise<void> => {
  if (world.province.profile.witnesses.is.length === 0) return void (await publishCheckpoint(world));
  const checkpoint = (await publishCheckpoint(world)) ?? (await world.checkpoints.latest());
  if (checkpoint !== undefined) await sendToWitnesses(world, checkpoint);
};

const turnOf = ({ every }: Witness, at: Instant): string => at.slice(0, every === 'day' ? 10 : 13);
