import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshContainers } from '../../../bin/conformance/fresh-containers.ts';
import { runCommand } from '../../../bin/operate/run.ts';
import { WHOLE } from '../../../bin/verdict.ts';
import { evidenceJournal } from '../../../lib/domain/evidence/events.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { deleteItem, type Item, openDynamo, putItem, queryItems, updateItem } from '../../../lib/world/aws/dynamo.ts';
import { awsJournal } from '../../../lib/world/aws/journal/journal.ts';
import { type Batch, batchHashes } from '../../../lib/world/aws/journal/tree-tiles.ts';
import { canonicalJson, sealEntry } from '../../../lib/world/chain.ts';
import { scanTable } from '../../../lib/world/leaving/scan.ts';
import { readCheckpoint } from '../../../lib/world/tree/checkpoint.ts';
import { filed } from '../../journeys/filing.ts';
import { anyone } from '../../journeys/person.ts';
import { openProvince, type ProvinceOnOneMachine } from '../../journeys/province-on-one-machine.ts';
import { operate } from '../../operating.ts';

const { TABLES = '', AWS_ENDPOINT_URL = '' } = process.env;
const COUNTER = 'nguyenvanhai.cahacthanh';
const SCHOOL = '000.17.56.G01';
const dynamo = openDynamo(TABLES);
const lambda = new LambdaClient({});
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const kept = join(folder, 'kept.txt');

let thanhHoa: ProvinceOnOneMachine;
let dossier: string;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
  // The tree of the journeys before is in nobody's memory any more.
  await freshContainers(new DynamoDBClient({}), AWS_ENDPOINT_URL, 'thanh-hoa');
  dossier = await filed(thanhHoa.as('nguyenthilan'), '1.004222', SCHOOL);
  await thanhHoa.does(COUNTER, dossier, 'receive');
  expect(await sweep()).toBeUndefined();
  writeFileSync(kept, await checkpoint());
}, 240_000);
afterAll(() => {
  dynamo.client.destroy();
  lambda.destroy();
  rmSync(folder, { recursive: true });
});

/** What the deployed sweep ends with: undefined where all is well. */
const sweep = async (): Promise<string | undefined> =>
  (await lambda.send(new InvokeCommand({ FunctionName: 'thanh-hoa-sweep' }))).FunctionError;
const checkpoint = async (query = ''): Promise<string> => {
  const { status, body } = await anyone(thanhHoa.system.url).ask<string>('GET', `/api/evidence/checkpoint${query}`);
  if (status !== 200) throw new Error(`checkpoint: ${status} ${JSON.stringify(body)}`);
  return body;
};
const command = (...words: readonly string[]) => [...words, '--province', 'thanh-hoa', '--tables', TABLES];
const run = (...words: readonly string[]) => runCommand(command(...words), process.env);
const verify = async (...more: readonly string[]) => {
  const { exit, lines } = await run('verify', 'all', ...more);
  return { exit, said: lines.join('\n') };
};
const against = () => verify('--against', kept);

/** How many entries are said to be missing, by runs of neighbours. */
const missing = (said: string): number =>
  [...said.matchAll(/Thiếu (\d+) mục nhật ký mà cây đã ghi/g)].reduce((sum, [, many]) => sum + Number(many), 0);

const under = (part: string) => queryItems<Item>(dynamo, 'tree', { where: 'part = :part', values: { ':part': part } });
const entriesOf = (journal: string) =>
  queryItems<Item>(dynamo, 'journal', { where: 'dossier = :dossier', values: { ':dossier': journal } });

/** Done behind the system's back; undone after each test. */
const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one();
});
/** By a change, not a put: the harness takes each put of the journal for an entry that the readers are to read. */
const change = async (table: 'journal' | 'tree', was: Item, attribute: 'body' | 'hashes', by: Item[string]) => {
  const set = (value: Item[string]) =>
    updateItem(dynamo, table, keyOf(table, was), {
      change: 'SET #it = :value',
      names: { '#it': attribute },
      values: { ':value': value },
    });
  undo.push(() => set(was[attribute]));
  await set(by);
};
const remove = async (table: 'journal' | 'tree', item: Item): Promise<void> => {
  undo.push(() => putItem(dynamo, table, item));
  await deleteItem(dynamo, table, keyOf(table, item));
};
const keyOf = (table: 'journal' | 'tree', { dossier: journal, entry, part, nth }: Item): Item =>
  table === 'journal' ? { dossier: journal, entry } : { part, nth };

/** The dossier’s whole chain anew, each entry with another command and hashes that fit. */
const rewritten = async (): Promise<ReadonlyMap<string, string>> => {
  const rows = await entriesOf(dossier);
  const hashes = new Map<string, string>();
  let previous: string | undefined;
  for (const row of rows) {
    const { hash, ...entry } = JSON.parse(String(row.body)) as Entry<unknown>;
    const forged = sealEntry({ ...entry, command: `${entry.command}-khac`, previous: previous ?? entry.previous });
    previous = forged.hash;
    hashes.set(hash, forged.hash);
    await change('journal', row, 'body', canonicalJson(forged));
  }
  return hashes;
};

describe('(N3, O16) a deployed province against a checkpoint kept elsewhere', () => {
  test('(N3, O16) untouched it is whole, as the command itself says', async () => {
    const { code, out, err } = await operate(command('verify', 'all', '--against', kept), {});
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(WHOLE);
    expect(readCheckpoint(await checkpoint('?day=2026-03-02')).size).toBeGreaterThan(3);
  });

  test('(N3, BH-5.2) an entry that was changed, or whose chain was written anew with hashes that fit, is named', async () => {
    const [, second] = await entriesOf(dossier);
    if (second === undefined) throw new Error('no second entry');
    await change('journal', second, 'body', String(second.body).replace('"events"', '"Events"'));
    expect(await against()).toMatchObject({ exit: 1, said: expect.stringContaining(`Hồ sơ ${dossier}, mục 2`) });
    await undo.pop()?.();

    const hashes = await rewritten();
    const { exit, said } = await against();
    expect(exit).toBe(1);
    expect(missing(said)).toBe(hashes.size);
    for (let entry = 1; entry <= hashes.size; entry += 1)
      expect(said).toContain(`Hồ sơ ${dossier}, mục ${entry}: có trong nhật ký mà cây không ghi`);
    expect(said).toContain(`Nhật ký không khớp điểm kiểm chứng ${kept}`);
  });

  test('(N3, BH-5.3) an entry that is missing at the end, and a whole dossier, are missed', async () => {
    const rows = await entriesOf(dossier);
    const last = rows.at(-1);
    if (last === undefined) throw new Error('no entry');
    await remove('journal', last);
    const short = await against();
    expect([short.exit, missing(short.said)]).toEqual([1, 1]);
    expect(short.said).toContain(
      `Hồ sơ ${dossier}: danh sách đã ghi đến mục ${rows.length}, nhật ký chỉ còn ${rows.length - 1} mục.`,
    );
    for (const row of rows.slice(0, -1)) await remove('journal', row);
    const { exit, said } = await against();
    expect([exit, missing(said)]).toEqual([1, rows.length]);
    expect(said).toContain(`Hồ sơ ${dossier}: cả nhật ký đã mất; danh sách còn ghi đến mục ${rows.length}.`);
  });

  test('(N3, O16) who rewrites the tree and its checkpoints too is found by the one kept elsewhere, and by nothing here', async () => {
    const hashes = await rewritten();
    for (const batch of await under('leaves')) {
      const forged = batchHashes(batch as unknown as Batch).map((hash) => {
        const known = hash.toString('hex');
        return Buffer.from(hashes.get(known) ?? known, 'hex');
      });
      await change('tree', batch, 'hashes', Buffer.concat(forged));
    }
    for (const published of await under('checkpoints')) await remove('tree', published);
    expect((await verify()).exit).toBe(0);
    expect(await against()).toMatchObject({
      exit: 1,
      said: expect.stringContaining(`Nhật ký không khớp điểm kiểm chứng ${kept}`),
    });
  });

  test('(N3) what is no checkpoint of this province’s is refused with a sentence', async () => {
    const files = {
      'khong-phai.txt': 'không phải điểm kiểm chứng',
      'tinh-khac.txt': (await checkpoint()).replaceAll('thanh-hoa.mot-cua', 'ha-tinh.mot-cua'),
      'sua-so.txt': (await checkpoint()).replace(/\n(\d+)\n/, '\n1$1\n'),
    };
    const sentences = ['không phải điểm kiểm chứng đã ký', 'không phải của tỉnh này', 'chữ ký không đúng'];
    for (const [n, [name, text]] of Object.entries(files).entries()) {
      writeFileSync(join(folder, name), text);
      const { exit, said } = await verify('--against', join(folder, name));
      expect([exit, said]).toEqual([1, expect.stringContaining(sentences[n] ?? '')]);
    }
    expect(await verify('--against', join(folder, 'khong-co.txt'))).toMatchObject({ exit: 1 });
  });
});

describe('(N3, O14) tables put back to an earlier hour', () => {
  const REASON = 'Bảng hỏng, dùng bản lúc 8 giờ';
  const clock = async (to: string) => {
    const told = await fetch(`${thanhHoa.system.url}/desk/clock`, { method: 'POST', body: JSON.stringify({ to }) });
    expect(told.status).toBe(200);
  };

  /** Takes away what came after the kept checkpoint, but not the checkpoint that vouches for it; for good. */
  const putBackTo = async (size: number): Promise<number> => {
    const later = (await under('leaves')).filter(({ nth }) => Number(nth) >= size);
    const hashes = later.flatMap((batch) => batchHashes(batch as unknown as Batch).map((hash) => hash.toString('hex')));
    for (const { part, nth } of later) await deleteItem(dynamo, 'tree', { part, nth });
    for (const hash of hashes) await deleteItem(dynamo, 'tree', { part: `entry ${hash}`, nth: 0 });
    for await (const { dossier: journal, entry, body } of scanTable<Item>(dynamo, 'journal'))
      if (hashes.includes((JSON.parse(String(body)) as Entry<unknown>).hash))
        await deleteItem(dynamo, 'journal', { dossier: journal, entry });
    return hashes.length;
  };

  test('(N3, O14) are vouched for by nobody until somebody goes on knowingly, which stands in the journal', async () => {
    const { size } = readCheckpoint(await checkpoint());
    await clock('2026-03-02T09:05:00+07:00');
    for (let n = 0; n < 3; n += 1)
      expect((await anyone(thanhHoa.system.url).ask('POST', '/api/tickets', { agency: SCHOOL })).status).toBe(201);
    expect(await sweep()).toBeUndefined();
    const vouched = readCheckpoint(await checkpoint('?day=2026-03-02'));
    expect(vouched.size).toBeGreaterThanOrEqual(size + 3);
    expect((await run('accept-older-data', '--reason', REASON)).lines.join()).toContain('Không thiếu gì so với');

    const lost = await putBackTo(size);
    await clock('2026-03-02T10:05:00+07:00');
    expect(await sweep()).toBeDefined();
    expect(readCheckpoint(await checkpoint('?day=2026-03-02'))).toEqual(vouched);
    const { exit, said } = await verify();
    expect([exit, said]).toEqual([1, expect.stringContaining(`thiếu ${lost} mục`)]);

    expect((await run('accept-older-data')).exit).toBe(2);
    const { code, out } = await operate(command('accept-older-data', '--reason', REASON), {});
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`điểm kiểm chứng lập lúc ${vouched.at} có ${vouched.size} mục`),
    ]);
    const [accepted] = await awsJournal(dynamo).read<{ type: string; size: number; stood: number }>(
      evidenceJournal('thanh-hoa'),
    );
    expect(accepted?.events).toEqual([expect.objectContaining({ type: 'OlderDataAccepted', size: vouched.size })]);

    expect(await sweep()).toBeUndefined();
    const since = readCheckpoint(await checkpoint('?day=2026-03-02'));
    expect(since.at.slice(0, 13)).toBe('2026-03-02T10');
    expect(since.size).toBeLessThan(vouched.size);
    expect(await against()).toMatchObject({ exit: 1, said: expect.not.stringContaining(`điểm kiểm chứng ${kept}`) });
    expect((await run('accept-older-data', '--reason', REASON)).exit).toBe(1);
  });
});
