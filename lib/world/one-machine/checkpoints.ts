import { sign } from 'node:crypto';
import { hourOf } from '../tree/checkpoint.ts';
import type { Checkpoints, PublishedCheckpoint } from '../tree/tree.ts';
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
});

const PUBLISH = 'INSERT INTO checkpoints (hour, at, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
const PUBLISHED = 'SELECT at, note FROM checkpoints';
