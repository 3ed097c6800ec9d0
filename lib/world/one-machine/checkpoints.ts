import { sign } from 'node:crypto';
import { hourOf } from '../tree/checkpoint.ts';
import type { Checkpoints, Deliveries, PublishedCheckpoint, TimeStamps } from '../tree/tree.ts';
import type { Store } from './database.ts';
import type { FolderKey } from './evidence-key.ts';

/** Checkpoints as rows, the hour's first one only, signed with the key beside the store. */
export const oneMachineCheckpoints = (store: Store, { secret, publicKey }: FolderKey): Checkpoints => ({
  publicKey: async () => publicKey,
  sign: async (text) => new Uint8Array(sign(null, Buffer.from(text), secret)),
  publish: ({ at, note }) => store.write(() => store.run(PUBLISH, hourOf(at), at, note) === 1),
  latest: async (day) =>
    day === undefined
      ? store.one<PublishedCheckpoint>(`${PUBLISHED} ORDER BY hour DESC LIMIT 1`)
      : store.one<PublishedCheckpoint>(
          `${PUBLISHED} WHERE hour >= ? AND hour < ? ORDER BY hour DESC LIMIT 1`,
          day,
          `${day}U`,
        ),
  ofDay: async (day) =>
    store.all<PublishedCheckpoint>(`${PUBLISHED} WHERE hour >= ? AND hour < ? ORDER BY hour`, day, `${day}U`),
  of: async (hour) => store.one<PublishedCheckpoint>(`${PUBLISHED} WHERE hour = ?`, hour),
  after: async (hour) => store.one<PublishedCheckpoint>(`${PUBLISHED} WHERE hour > ? ORDER BY hour LIMIT 1`, hour),
});

/** Time stamps as rows beside the checkpoints. */
export const oneMachineTimeStamps = (store: Store): TimeStamps => ({
  keep: async (hour, { at, reply }) => {
    await store.write(() =>
      store.run(
        'INSERT INTO time_stamps (hour, at, reply) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        ...[hour, at, reply],
      ),
    );
  },
  find: async (hour) =>
    store.one<{ at: string; reply: NodeJS.NonSharedUint8Array }>(
      'SELECT at, reply FROM time_stamps WHERE hour = ?',
      hour,
    ),
  ofDay: async (day) =>
    new Map(
      store
        .all<{ hour: string; at: string }>(
          'SELECT hour, at FROM time_stamps WHERE hour >= ? AND hour < ? ORDER BY hour',
          ...[day, `${day}U`],
        )
        .map(({ hour, at }) => [hour, at]),
    ),
});

/** Deliveries as rows, only ever put. */
export const oneMachineDeliveries = (store: Store): Deliveries => ({
  last: async (keeper) =>
    store.one<{ hour: string }>('SELECT hour FROM deliveries WHERE keeper = ? ORDER BY hour DESC LIMIT 1', keeper)
      ?.hour,
  mark: async (keeper, hour) => {
    await store.write(() =>
      store.run('INSERT INTO deliveries (keeper, hour) VALUES (?, ?) ON CONFLICT DO NOTHING', keeper, hour),
    );
  },
});

const PUBLISH = 'INSERT INTO checkpoints (hour, at, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
const PUBLISHED = 'SELECT at, note FROM checkpoints';
