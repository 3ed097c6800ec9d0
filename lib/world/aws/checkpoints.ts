import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { DayDate } from '../../domain/time/instant.ts';
import { hourOf } from '../tree/checkpoint.ts';
import { rawPublicKey } from '../tree/signed-note.ts';
import type { Checkpoints, Deliveries, Hour, PublishedCheckpoint, TimeStamp, TimeStamps } from '../tree/tree.ts';
import { type Dynamo, getItem, putItem, queryItems } from './dynamo.ts';

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
      const all = { where: 'part = :part', values: { ':part': 'checkpoints' } };
      const [last] = await queryItems<PublishedCheckpoint>(dynamo, 'tree', {
        ...(day === undefined ? all : inDay('checkpoints', day)),
        newestFirst: true,
        limit: 1,
      });
      return last && published(last);
    },
    ofDay: async (day) =>
      (await queryItems<PublishedCheckpoint>(dynamo, 'tree', inDay('checkpoints', day))).map(published),
    of: async (hour) => {
      const found = await getItem<PublishedCheckpoint>(dynamo, 'tree', { part: 'checkpoints', nth: placeOf(hour) });
      return found && published(found);
    },
    after: async (hour) => {
      const [next] = await queryItems<PublishedCheckpoint>(dynamo, 'tree', {
        where: 'part = :checkpoints AND nth > :hour',
        values: { ':checkpoints': 'checkpoints', ':hour': placeOf(hour) },
        limit: 1,
      });
      return next && published(next);
    },
  };
};

/** Time stamps as items beside the checkpoints. */
export const awsTimeStamps = (dynamo: Dynamo): TimeStamps => ({
  keep: async (hour, stamp) => {
    await putItem(dynamo, 'tree', stampItem(hour, stamp), { when: 'attribute_not_exists(part)' });
  },
  find: async (hour) => {
    const found = await getItem<TimeStamp>(dynamo, 'tree', { part: TIME_STAMPS, nth: placeOf(hour) });
    return found && { at: found.at, reply: found.reply };
  },
  ofDay: async (day) => {
    const found = await queryItems<TimeStamp & { nth: number }>(dynamo, 'tree', inDay(TIME_STAMPS, day));
    return new Map(found.map(({ nth, at }) => [hourAt(nth), at]));
  },
});

/** Deliveries as items, only ever put. */
export const awsDeliveries = (dynamo: Dynamo): Deliveries => ({
  last: async (keeper) => {
    const [last] = await queryItems<{ nth: number }>(dynamo, 'tree', {
      where: 'part = :part',
      values: { ':part': deliveredTo(keeper) },
      newestFirst: true,
      limit: 1,
    });
    return last && hourAt(last.nth);
  },
  mark: async (keeper, hour) => {
    const item = { part: deliveredTo(keeper), nth: placeOf(hour) };
    await putItem(dynamo, 'tree', item, { when: 'attribute_not_exists(part)' });
  },
});

/** Under what all time stamps stand, in the order of their hours. */
export const TIME_STAMPS = 'time-stamps';

/** A time stamp as it stands in the table. */
export const stampItem = (hour: Hour, { at, reply }: TimeStamp) => ({
  part: TIME_STAMPS,
  nth: placeOf(hour),
  at,
  reply,
});

/** The hour an item of the table is for. */
const hourAt = (nth: number): Hour => String(nth).replace(/^(\d{4})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4');

const deliveredTo = (keeper: string): string => `delivered ${keeper}`;

const inDay = (part: string, day: DayDate) => ({
  where: 'part = :part AND nth BETWEEN :first AND :last',
  values: { ':part': part, ':first': placeOf(`${day}T00`), ':last': placeOf(`${day}T23`) },
});

const published = ({ at, note }: PublishedCheckpoint): PublishedCheckpoint => ({ at, note });

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
