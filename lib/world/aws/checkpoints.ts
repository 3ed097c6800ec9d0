import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { hourOf } from '../tree/checkpoint.ts';
import { rawPublicKey } from '../tree/signed-note.ts';
import type { Checkpoints, PublishedCheckpoint } from '../tree/tree.ts';
import { type Dynamo, putItem, queryItems } from './dynamo.ts';

type Parts = { readonly dynamo: Dynamo; readonly kms: KMSClient; readonly key: string };

/** Checkpoints as items, one an hour, and the province's Ed25519 key, which never leaves KMS. */
export const awsCheckpoints = ({ dynamo, kms, key }: Parts): Checkpoints => {
  let known: Promise<Uint8Array> | undefined;
  return {
    publicKey: () => {
      known ??= readPublicKey(kms, key).catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
    sign: async (text) => {
      const { Signature } = await kms.send(
        new SignCommand({
          KeyId: key,
          Message: Buffer.from(text),
          MessageType: 'RAW',
          SigningAlgorithm: 'ED25519_SHA_512',
        }),
      );
      if (Signature === undefined) throw new Error('KMS answered without a signature');
      return Signature;
    },
    publish: async (checkpoint) => {
      const alone = { when: 'attribute_not_exists(part)' };
      return (await putItem(dynamo, 'tree', publishedItem(checkpoint), alone)).done;
    },
    latest: async (day) => {
      const ofDay = { ':first': placeOf(`${day}T00`), ':last': placeOf(`${day}T23`) };
      const [last] = await queryItems<PublishedCheckpoint>(dynamo, 'tree', {
        where: day === undefined ? 'part = :checkpoints' : 'part = :checkpoints AND nth BETWEEN :first AND :last',
        values: { ':checkpoints': 'checkpoints', ...(day === undefined ? {} : ofDay) },
        newestFirst: true,
        limit: 1,
      });
      return last && { at: last.at, note: last.note };
    },
  };
};

/** A published checkpoint as it stands in the table. */
export const publishedItem = ({ at, note }: PublishedCheckpoint) => ({
  part: 'checkpoints',
  nth: placeOf(hourOf(at)),
  at,
  note,
});

/** `2026021316` of `2026-02-13T16`. */
const placeOf = (hour: string): number => Number(hour.replaceAll(/\D/g, ''));

const readPublicKey = async (kms: KMSClient, key: string): Promise<Uint8Array> => {
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: key }));
  if (PublicKey === undefined) throw new Error('KMS answered without a public key');
  return rawPublicKey(createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' }));
};
