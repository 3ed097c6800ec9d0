import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hourOf } from '../tree/checkpoint.ts';
import { rawPublicKey } from '../tree/signed-note.ts';
import type { Checkpoints, PublishedCheckpoint } from '../tree/tree.ts';
import type { Store } from './database.ts';
import { writeDurably } from './papers/durable-file.ts';

/** The key that vouches for a data folder's journals: a file of its own (PKCS 8, PEM), not in the database, its owner's only. */
export const evidenceKeyFile = (dataDir: string): string => join(dataDir, 'evidence.key');

/** Checkpoints as rows, the hour's first one only, and the key beside the store: made when first needed. */
export const oneMachineCheckpoints = async (dataDir: string, store: Store): Promise<Checkpoints> => {
  const file = evidenceKeyFile(dataDir);
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeDurably(file, Buffer.from(privateKey.export({ format: 'pem', type: 'pkcs8' })));
  }
  const secret = createPrivateKey(readFileSync(file));
  const publicKey = rawPublicKey(createPublicKey(secret));

  return {
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
  };
};

const PUBLISH = 'INSERT INTO checkpoints (hour, at, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
const PUBLISHED = 'SELECT at, note FROM checkpoints';
