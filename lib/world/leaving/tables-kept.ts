import { createPublicKey } from 'node:crypto';
import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { GetPublicKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Sha256 } from '../../domain/journal/entry.ts';
import type { Account } from '../accounts.ts';
import { TIME_STAMPS } from '../aws/checkpoints.ts';
import { type Dynamo, queryItems } from '../aws/dynamo.ts';
import { awsContents } from '../aws/journal/contents.ts';
import { awsNumbering } from '../aws/journal/numbering.ts';
import { batchesFrom, batchHashes } from '../aws/journal/tree-tiles.ts';
import type { KeptNotice as StoredNotice } from '../aws/post/inbox.ts';
import type { TableName } from '../aws/tables.ts';
import { BELONGS_TO, RULE_SET } from '../belongs-to.ts';
import type { PublishedCheckpoint, TimeStamp } from '../tree/tree.ts';
import type { Application, Notice, OpenNumber } from '../world.ts';
import { type Bucket, papersInBucket } from './bucket-kept.ts';
import type { Kept, KeptCheckpoint, KeptClaim, KeptContent, LeavingNotice } from './kept.ts';
import { type ScanQuestion, scanTable } from './scan.ts';

/** Where a province stands on AWS. Without a bucket no papers are read, without a key no public key. */
export type OnAws = {
  readonly dynamo: Dynamo;
  readonly papers?: Bucket;
  readonly seal?: { readonly kms: KMSClient; readonly key: string };
};

/** Everything a province keeps in its tables, bucket and key. */
export const keptInTables = ({ dynamo, papers, seal }: OnAws): Kept => ({
  journals: () => journals(dynamo),
  leaves: () => whereThereIsATree(leaves(dynamo)),
  checkpoints: () => whereThereIsATree(checkpoints(dynamo)),
  contents: () => contents(dynamo),
  papers: async function* () {
    if (papers !== undefined) yield* papersInBucket(papers);
  },
  accounts: () => bodies<Account>(dynamo, 'accounts'),
  claims: async function* () {
    const open = Map.groupBy(await awsNumbering(dynamo).open(0), ({ series }) => series);
    for await (const row of scanTable<ClaimRow>(dynamo, 'claims')) yield* claimOf(row, open);
  },
  drafts: () => bodies<Application>(dynamo, 'drafts'),
  notices: async function* () {
    for await (const row of scanTable<StoredNotice>(dynamo, 'outbox')) yield noticeOf(row);
  },
  keys: async function* () {
    if (seal === undefined) return;
    const { PublicKey, KeyId = '' } = await seal.kms.send(new GetPublicKeyCommand({ KeyId: seal.key }));
    if (PublicKey === undefined) return;
    const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
    const publicKey = key.export({ format: 'pem', type: 'spki' }).toString();
    yield { signer: '*', keyId: KeyId.split('/').at(-1) ?? '', publicKey };
  },
});

/** Journal by journal, consistently: a scan alone promises no order. */
async function* journals(dynamo: Dynamo): AsyncGenerator<readonly string[]> {
  const first: ScanQuestion = {
    when: '#entry = :one',
    names: { '#entry': 'entry' },
    values: { ':one': 1 },
    only: 'dossier',
  };
  for await (const { dossier } of scanTable<{ dossier: string }>(dynamo, 'journal', first)) {
    const rows = await queryItems<{ body: string }>(dynamo, 'journal', {
      where: 'dossier = :dossier',
      values: { ':dossier': dossier },
      only: 'body',
    });
    yield rows.map(({ body }) => body);
  }
}

/** Tables of before there was a tree have none. */
async function* whereThereIsATree<One>(all: AsyncIterable<One>): AsyncGenerator<One> {
  try {
    yield* all;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}

async function* leaves(dynamo: Dynamo): AsyncGenerator<Sha256> {
  for (let first = 0; ; ) {
    const batches = await batchesFrom(dynamo, first, BATCHES);
    for (const batch of batches) for (const entry of batchHashes(batch)) yield entry.toString('hex');
    const last = batches.at(-1);
    if (last === undefined) return;
    first = last.nth + 1;
  }
}

async function* checkpoints(dynamo: Dynamo): AsyncGenerator<KeptCheckpoint> {
  const under = <Row>(part: string) =>
    queryItems<Row & { nth: number }>(dynamo, 'tree', { where: 'part = :part', values: { ':part': part } });
  const stamps = new Map((await under<TimeStamp>(TIME_STAMPS)).map((stamp) => [stamp.nth, stamp]));
  for (const { nth, at, note } of await under<PublishedCheckpoint>('checkpoints')) {
    const stamp = stamps.get(nth);
    const reply = stamp && Buffer.from(stamp.reply).toString('base64');
    yield { at, note, ...(stamp && reply && { timeStamp: { at: stamp.at, reply } }) };
  }
}

const BATCHES = 200;

type ContentRow = {
  readonly dossier: string;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly parts: number;
};

async function* contents(dynamo: Dynamo): AsyncGenerator<KeptContent> {
  const whole = awsContents(dynamo);
  for await (const { dossier, part: sha256, bytes, parts } of scanTable<ContentRow>(dynamo, 'contents')) {
    if (sha256.includes('#')) continue;
    const found = parts === 1 ? bytes : await whole.find(dossier, sha256);
    if (found !== undefined) yield { dossier, sha256, bytes: found };
  }
}

async function* bodies<Body>(dynamo: Dynamo, table: TableName): AsyncGenerator<Body> {
  for await (const { body } of scanTable<{ body?: string }>(dynamo, table))
    if (body !== undefined) yield JSON.parse(body) as Body;
}

type ClaimRow = {
  readonly key: string;
  readonly holder?: string;
  readonly last?: number;
  readonly explainedFrom?: number;
};

const OF_THE_PLACE = [BELONGS_TO, RULE_SET].map((name) => `claim ${name}`);

const claimOf = (
  { key, holder, last, explainedFrom = last }: ClaimRow,
  allOpen: ReadonlyMap<string, readonly OpenNumber[]>,
): readonly KeptClaim[] => {
  // Whose the tables are is said by the export itself, and by the next place anew.
  if (OF_THE_PLACE.includes(key)) return [];
  if (key.startsWith('claim ') && holder !== undefined) return [{ key: key.slice('claim '.length), holder }];
  if (!key.startsWith('number ') || last === undefined || explainedFrom === undefined) return [];
  const series = key.slice('number '.length);
  const open = allOpen.get(series)?.map(({ running, takenFor }) => ({ running, takenFor: takenFor ?? '' }));
  return [{ series, last, explainedFrom, ...(open !== undefined && { open }) }];
};

const noticeOf = ({ body, sentAt, repeat, refused, place }: StoredNotice): LeavingNotice => ({
  ...(JSON.parse(body) as Notice),
  state: sentAt === undefined ? 'to-send' : 'sent',
  repeat: repeat !== undefined,
  sentAt: sentAt ?? null,
  order: Number(place.split('~')[2] ?? 0),
  ...(refused !== undefined && { refused }),
});
