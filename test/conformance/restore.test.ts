import { randomUUID, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateStateMachineCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goOn, putBack } from '../../bin/leaving/restore.ts';
import { intoOneMachine, intoTables } from '../../bin/leaving/targets.ts';
import { rulesOf } from '../../functions/deciding/rules-of.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { nextCheckpoint } from '../../lib/domain/dossier/limits.ts';
import { awsTimeStamps } from '../../lib/world/aws/checkpoints.ts';
import { openDynamo } from '../../lib/world/aws/dynamo.ts';
import { awsJournal } from '../../lib/world/aws/journal/journal.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsPaperSigning } from '../../lib/world/aws/paper-signing.ts';
import { awsSigning } from '../../lib/world/aws/signing.ts';
import { sha256Of, verifyChain } from '../../lib/world/chain.ts';
import { folderPlace } from '../../lib/world/leaving/folder-place.ts';
import { copyKept, type Kept, type KeptKey } from '../../lib/world/leaving/kept.ts';
import { keptOnOneMachine } from '../../lib/world/leaving/one-machine-kept.ts';
import { scanTable } from '../../lib/world/leaving/scan.ts';
import { keptInTables, type OnAws } from '../../lib/world/leaving/tables-kept.ts';
import { hourOf } from '../../lib/world/tree/checkpoint.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { bootedSystem, CLOCK, halfLived, listsOf, livedOn } from '../world/half-lived.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { freshTables } from './fresh-tables.ts';

const { dataDir: root, remove } = freshFolder();
const at = (name: string) => join(root, name);

const leave = async (from: Kept, said: 'aws' | 'desk', to: string) => {
  const folder = folderPlace(at(to));
  const counts = await copyKept(from, folder, 'leaving');
  folder.seal({ province: everyRoute.key, from: said, madeAt: CLOCK }, counts);
  return counts;
};

/** Empty tables under a prefix of their own, and a bucket. */
const emptyPlace = async (): Promise<OnAws> => {
  const name = `t${randomUUID().slice(0, 8)}-`;
  const dynamo = openDynamo(name);
  await freshTables(dynamo);
  const s3 = new S3Client({ forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: `${name}papers` }));
  return { dynamo, papers: { s3, bucket: `${name}papers` } };
};

let [a, b]: OnAws[] = [];
let counts: Awaited<ReturnType<typeof leave>>;
beforeAll(async () => {
  await halfLived(at('desk'));
  const kept = keptOnOneMachine(at('desk'));
  counts = await leave(kept, 'desk', 'from-desk');
  kept.close();
  [a, b] = [await emptyPlace(), await emptyPlace()];
}, 120_000);
afterAll(() => {
  for (const place of [a, b]) place?.dynamo.client.destroy();
  remove();
});

const places = () => {
  if (a === undefined || b === undefined) throw new Error('no tables');
  return { a, b };
};
const listsIn = async (place: OnAws) => {
  const { world } = await intoTables(everyRoute, place, undefined).open();
  return listsOf(world);
};
const linesOf = (folder: string, file: string) =>
  readFileSync(join(at(folder), file), 'utf8')
    .trimEnd()
    .split('\n')
    .sort();

test('(O14, N3) a one-machine edition’s province stands in tables: its lists are those of the one-machine edition, row by row', async () => {
  const target = intoTables(everyRoute, places().a, undefined);
  expect(await putBack(at('from-desk'), target)).toEqual(counts);
  expect(await goOn(at('from-desk'), target)).toEqual({ looked: 0, started: 0, machines: 'none' });
  const system = await openForTests(at('desk'), {}, { clock: CLOCK, province: everyRoute });
  expect(await listsIn(places().a)).toEqual(await listsOf(system.world));
  await system.close();
}, 60_000);

test('(O14, N3) restored from tables into new tables: the same lists, the same chains, the same export once more', async () => {
  const { value: published } = await keptInTables(places().a).checkpoints()[Symbol.asyncIterator]().next();
  const stamp = { at: CLOCK, reply: Uint8Array.of(1, 2, 3) };
  await awsTimeStamps(places().a.dynamo).keep(hourOf(published.at), stamp);
  const out = await leave(keptInTables(places().a), 'aws', 'from-a');
  expect(out).toEqual({ ...counts, keys: 0 });
  const target = intoTables(everyRoute, places().b, undefined);
  await putBack(at('from-a'), target);
  await goOn(at('from-a'), target);
  expect(await listsIn(places().b)).toEqual(await listsIn(places().a));

  await leave(keptInTables(places().b), 'aws', 'from-b');
  for (const file of [
    'journal.jsonl',
    'accounts.jsonl',
    'claims.jsonl',
    'drafts.jsonl',
    'outbox.jsonl',
    'SHA256SUMS',
  ]) {
    expect(linesOf('from-b', file), file).toEqual(linesOf('from-a', file));
    if (file !== 'outbox.jsonl') expect(linesOf('from-b', file), file).toEqual(linesOf('from-desk', file));
  }
  expect(linesOf('from-b', 'checkpoints.jsonl')).toEqual(linesOf('from-a', 'checkpoints.jsonl'));
  expect(linesOf('from-b', 'checkpoints.jsonl').join()).toContain('"reply":"AQID"');
  const journal = awsJournal(places().b.dynamo);
  for (const { id } of (await listsIn(places().b)).open)
    expect(verifyChain(await journal.read(id))).toEqual({ intact: true });
}, 60_000);

test('(O14, E10) the public key goes along, and proves what was signed here without anything of AWS', async () => {
  const kms = new KMSClient({});
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' }));
  const key = KeyMetadata?.KeyId ?? '';
  const document = sha256Of('kết quả');
  const { signature, keyId } = await awsSigning({ kms, key, papers: awsPaperSigning({ kms, key }) }).sign(
    'tm-hanh',
    document,
  );
  expect(await leave(keptInTables({ ...places().a, seal: { kms, key } }), 'aws', 'with-key')).toMatchObject({
    keys: 1,
  });
  const said = JSON.parse(linesOf('with-key', 'signing-keys.jsonl')[0] ?? '') as KeptKey;
  expect(said).toMatchObject({ signer: '*', keyId });
  const proves = (text: string) =>
    verify('sha256', Buffer.from(text), said.publicKey, Buffer.from(signature, 'base64'));
  expect([proves(`tm-hanh:${document}`), proves(`tm-thu:${document}`)]).toEqual([true, false]);
}, 60_000);

test('(O14) tables that hold anything are not written over, and a broken export reaches no table', async () => {
  await expect(putBack(at('from-a'), intoTables(everyRoute, places().a, undefined))).rejects.toThrow('không trống');
});

test('(O14, E2) back on a computer of its own every step is waited for again and every dossier comes to its end', async () => {
  const target = intoOneMachine(everyRoute, at('desk-again'), CLOCK);
  await putBack(at('from-b'), target);
  await goOn(at('from-b'), target);
  const system = await bootedSystem(at('desk-again'));
  await system.settled();
  expect(system.sent()).toHaveLength(counts.notices);
  for (const [deed, stands, expected] of await livedOn(system)) expect([deed, stands]).toEqual([deed, expected]);
  await system.close();
}, 120_000);

/** When each dossier is to be looked at next, by its journal. */
const nextLooks = async (place: OnAws) => {
  const { world } = await intoTables(everyRoute, place, undefined).open();
  const looks: { dossier: string; at: string }[] = [];
  for (const { id } of (await world.views.open(1_000)).rows) {
    const dossier = fold(await world.journal.read(id));
    if (dossier.stage === 'nothing') continue;
    const at = nextCheckpoint(dossier, rulesOf(world, dossier));
    if (at !== null) looks.push({ dossier: id, at });
  }
  return looks;
};

const alarmsIn = async ({ dynamo }: OnAws) => {
  const set: { dossier: string; at: string }[] = [];
  for await (const { dossier, at } of scanTable<{ dossier: string; at: string }>(dynamo, 'waits'))
    set.push({ dossier, at });
  return set.sort((one, other) => (one.dossier < other.dossier ? -1 : 1));
};

test('(O14, N3) on AWS what stood between two steps is started, every open dossier has its alarm, numbers go on', async () => {
  const sfn = new SFNClient({});
  const name = `t${randomUUID().slice(0, 8)}-`;
  const definition = JSON.stringify({
    StartAt: 'Waits',
    States: { Waits: { Type: 'Wait', Seconds: 3600, End: true } },
  });
  const made = ['standard-2', 'deadlines'].map(async (machine) => {
    const roleArn = 'arn:aws:iam::000000000000:role/none';
    const { stateMachineArn = '' } = await sfn.send(
      new CreateStateMachineCommand({ name: name + machine, definition, roleArn }),
    );
    return stateMachineArn;
  });
  const [standard = '', deadlines = ''] = await Promise.all(made);
  const machines = standard.slice(0, -'standard-2'.length);
  const went = await goOn(at('from-b'), intoTables(everyRoute, places().b, { sfn, machines }, { now: () => CLOCK }));
  const runningOn = async (stateMachineArn: string) =>
    (await sfn.send(new ListExecutionsCommand({ stateMachineArn, statusFilter: 'RUNNING' }))).executions ?? [];
  expect(went).toMatchObject({ started: 1, machines: 'here' });
  expect(await runningOn(standard)).toHaveLength(1);
  const alarms = await nextLooks(places().b);
  expect(alarms.length).toBeGreaterThan(10);
  expect(await alarmsIn(places().b)).toEqual(alarms);
  expect(await runningOn(deadlines)).toHaveLength(alarms.length);
  expect(await awsNumbering(places().b.dynamo).next('codes 2026', 'd')).toBe(4);
}, 60_000);
