import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEP_KINDS } from '../../lib/domain/dossier/steps/step-kinds.ts';
import { queueName } from '../../lib/domain/views/row.ts';
import { type Dynamo, openDynamo, queryItems } from '../../lib/world/aws/dynamo.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import type { DossierRow, Views } from '../../lib/world/world.ts';
import { sampleRow } from '../world/sample-entry.ts';
import { callsOf } from './counted.ts';
import { crashedAt, interruptedAt } from './crashing.ts';
import { freshTables } from './fresh-tables.ts';

let dynamo: Dynamo;
let views: Views;
beforeAll(async () => {
  dynamo = openDynamo(`t${randomUUID().slice(0, 8)}-`);
  await freshTables(dynamo);
  views = awsViews(dynamo);
});
afterAll(() => dynamo.client.destroy());

/** A row with one step open in each of these queues. */
const rowIn = (id: string, entry: number, queues: readonly string[], changes: Partial<DossierRow> = {}): DossierRow =>
  sampleRow({ id, entry, queues: queues.map((queue) => ({ queue, step: `answer@5/${queue}` })), ...changes });

const kept = (id: string) => queryItems<object>(dynamo, 'views', { where: 'id = :id', values: { ':id': id } });

/** What the table holds of a row that was written once and undisturbed. */
const undisturbed = async (row: DossierRow) => {
  const id = randomUUID();
  await views.put({ ...row, id });
  return (await kept(id)).map((item) => JSON.parse(JSON.stringify(item).replaceAll(id, row.id)));
};

/** From one row to the next: more places, fewer, other ones, none. */
const MOVES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[], ['a', 'b', 'c']],
  [['a'], ['a', 'b', 'c']],
  [
    ['a', 'b', 'c'],
    ['c', 'b'],
  ],
  [
    ['a', 'b'],
    ['c', 'a', 'd'],
  ],
  [['a', 'b', 'c'], ['b']],
  [['a', 'b'], []],
];

describe('rows in DynamoDB', () => {
  test('(N5) every step of a dossier is one put of its row, whoever may take it', async () => {
    const id = randomUUID();
    for (const [nth, { roles }] of Object.values(STEP_KINDS).entries()) {
      const queues = roles.map((role) => ({ queue: queueName('xa-mau', role), step: `step@${nth}` }));
      const put = () => views.put(sampleRow({ id, entry: nth + 1, queues }));
      expect(await callsOf(dynamo, put)).toEqual(['PutItem']);
      expect(await callsOf(dynamo, put)).toEqual(['PutItem']);
    }
    expect(await callsOf(dynamo, () => views.put(sampleRow({ id, entry: 1 })))).toEqual(['PutItem']);
    expect(await kept(id)).toHaveLength(1);
  });

  test('(ND61-19.5) three agencies asked at once each find the dossier, and it leaves each as it answers', async () => {
    const [id, one, two, three] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const found = async (queue: string) => (await views.queue([queue], 5)).rows.map((row) => row.entry);
    const calls = await callsOf(dynamo, () => views.put(rowIn(id, 1, [one, two, three])));
    expect(calls).toEqual(['UpdateItem', 'PutItem', 'PutItem', 'PutItem']);
    for (const queue of [one, two, three]) expect(await found(queue)).toEqual([1]);
    expect((await views.queue([one, two, three], 5)).rows).toHaveLength(1);
    await views.put(rowIn(id, 2, [three]));
    expect([await found(one), await found(two), await found(three)]).toEqual([[], [], [2]]);
    expect(await kept(id)).toHaveLength(1);
    expect((await views.ofOwner('tm-lan')).filter((row) => row.id === id)).toHaveLength(1);
  });

  test.each(MOVES)(
    '(N3) broken off at any call from %j to %j, done again everything stands as if nothing had been',
    async (from, to) => {
      const expected = await undisturbed(rowIn('row', 3, to));
      let crashes = 0;
      for (const when of ['before', 'after'] as const)
        for (let nth = 1, more = true; more; nth++) {
          const id = randomUUID();
          if (from.length > 0) await views.put(rowIn(id, 2, from));
          more = await crashedAt(dynamo, nth, when, () => views.put(rowIn(id, 3, to)));
          await views.put(rowIn(id, 3, to));
          const items = (await kept(id)).map((item) => JSON.parse(JSON.stringify(item).replaceAll(id, 'row')));
          expect(items, `call ${nth}, ${when}`).toEqual(expected);
          crashes += more ? 1 : 0;
        }
      expect(crashes).toBeGreaterThan(0);
    },
  );

  test.each(MOVES)(
    '(N3) broken off at any call from %j to %j, the next entry’s row puts everything right',
    async (from, to) => {
      const expected = await undisturbed(rowIn('row', 4, ['e']));
      for (let nth = 1, more = true; more; nth++) {
        const id = randomUUID();
        if (from.length > 0) await views.put(rowIn(id, 2, from));
        more = await crashedAt(dynamo, nth, 'after', () => views.put(rowIn(id, 3, to)));
        await views.put(rowIn(id, 4, ['e']));
        const items = (await kept(id)).map((item) => JSON.parse(JSON.stringify(item).replaceAll(id, 'row')));
        expect(items, `call ${nth}`).toEqual(expected);
      }
    },
  );

  test.each(MOVES)('(N3) overtaken at any call from %j to %j, the later row stands alone', async (from, to) => {
    const later = (id: string) => rowIn(id, 4, ['b', 'x']);
    const expected = await undisturbed(later('row'));
    for (let nth = 1, more = true; more; nth++) {
      const id = randomUUID();
      if (from.length > 0) await views.put(rowIn(id, 2, from));
      more = await interruptedAt(
        dynamo,
        nth,
        () => views.put(later(id)),
        () => views.put(rowIn(id, 3, to)),
      );
      if (!more) continue;
      const items = (await kept(id)).map((item) => JSON.parse(JSON.stringify(item).replaceAll(id, 'row')));
      expect(items, `call ${nth}`).toEqual(expected);
    }
  });

  test('(N3) of rows written all at once the latest stands, and nothing of the others', async () => {
    const id = randomUUID();
    const rows = Array.from({ length: 8 }, (_, n) =>
      rowIn(id, n + 1, 'abcdefgh'.slice(n % 5, (n % 5) + (n % 4)).split('')),
    );
    const expected = await undisturbed(rowIn('row', 8, rows[7]?.queues.map(({ queue }) => queue) ?? []));
    await Promise.all(rows.toSorted((a, b) => ((a.entry * 5) % 8) - ((b.entry * 5) % 8)).map((row) => views.put(row)));
    expect((await kept(id)).map((item) => JSON.parse(JSON.stringify(item).replaceAll(id, 'row')))).toEqual(expected);
  });

  test('(N5) a queue longer than a page of its index is read in pages, every dossier once', async () => {
    const queue = randomUUID();
    const procedure = 'x'.repeat(100_000);
    const ids: readonly string[] = Array.from({ length: 14 }, () => randomUUID()).sort();
    await Promise.all(ids.map((id) => views.put(rowIn(id, 1, [queue], { procedure }))));
    expect((await views.queue([queue], 50)).rows.map(({ id }) => id)).toEqual(ids);
    expect((await views.open(1000)).rows.filter((row) => ids.includes(row.id))).toHaveLength(14);
  });
});
