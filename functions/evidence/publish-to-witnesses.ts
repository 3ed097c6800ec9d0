import { witnessLetter } from '../../lib/domain/notices/witness-letter.ts';
import type { MailWitness } from '../../lib/domain/profile.ts';
import type { PublishedCheckpoint } from '../../lib/world/tree/tree.ts';
import type { World } from '../../lib/world/world.ts';
import { inTurn } from '../scheduled/in-turn.ts';
import { publishCheckpoint } from '../scheduled/publish-checkpoint.ts';
import { handToWitness } from './hand-to-witness.ts';
import { stampCheckpoint } from './stamp-checkpoint.ts';
import { turnOf } from './turn-of.ts';

/**
 * Publishes the checkpoint of the running hour where there is none yet, has it stamped, and gives the last one published to its
 * keepers (N3): each hour's, or the day's first.
 */
export const publishToWitnesses = async (world: World): Promise<void> => {
  const published = await publishCheckpoint(world);
  if (published !== undefined) await stampCheckpoint(world, published);
  const witnesses = world.province.profile.witnesses.is;
  if (witnesses.length === 0) return;

  const latest = published ?? (await world.checkpoints.latest());
  if (latest === undefined) return;
  await inTurn(
    witnesses.map(
      (witness) => () =>
        'url' in witness ? handToWitness(world, witness, latest) : writeToWitness(world, witness, latest),
    ),
  );
};

/** Called again it sends nothing twice, so what a crash kept back goes with the next call. */
const writeToWitness = (world: World, witness: MailWitness, checkpoint: PublishedCheckpoint) =>
  world.outbox.send({
    key: `checkpoint ${turnOf(witness, checkpoint.at)}/email/${witness.email}`,
    dossier: '',
    entry: 0,
    kind: 'checkpoint',
    channel: 'email',
    to: witness.email,
    recipient: `witness/${witness.email}`,
    ...witnessLetter(checkpoint, world.province.profile.portal),
    at: world.clock.now(),
  });
