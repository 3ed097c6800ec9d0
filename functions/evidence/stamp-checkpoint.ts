import { hourOf } from '../../lib/world/tree/checkpoint.ts';
import type { PublishedCheckpoint } from '../../lib/world/tree/tree.ts';
import type { World } from '../../lib/world/world.ts';
import { notDone } from './not-done.ts';

const REPLY_AT_MOST = 65_536;

/**
 * Has a published checkpoint stamped with the time where the profile names an authority (RFC 3161, N3), and keeps the reply beside it.
 * A dead or a lying authority keeps nothing from going on: the hour stays without a stamp, and the next hour's stamp covers what it held.
 */
export const stampCheckpoint = async (world: World, { at, note }: PublishedCheckpoint): Promise<void> => {
  const service = world.province.profile.timeStamps.is;
  if (service === null) return;
  // One in twelve sweeps needs it, and no other function.
  const { readTimeStamp, timeStampQuery } = await import('../../lib/world/outside/time-stamp.ts');
  const asked = { bytes: Buffer.from(note), nonce: Buffer.from(world.chance.salt(), 'hex') };
  try {
    const query = { to: service.url, type: 'application/timestamp-query', bytes: timeStampQuery(asked) };
    const reply = await world.courier.take({ ...query, answerAtMost: REPLY_AT_MOST });
    await world.timeStamps.keep(hourOf(at), { at: await readTimeStamp(reply, asked), reply });
  } catch (error) {
    await notDone(world, { where: 'time-stamp', whom: service.name, error, rings: true });
  }
};
