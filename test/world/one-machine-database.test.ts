import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../lib/world/one-machine/database.ts';
import { freshFolder } from './one-machine-for-tests.ts';

const { dataDir, remove } = freshFolder();
let store: Store;
beforeEach(() => {
  mkdirSync(dataDir, { recursive: true });
  store = openStore(dataDir);
});
afterEach(() => {
  store.close();
  remove();
});

const put = (key: string) => store.run('INSERT INTO claims (key, holder) VALUES (?, ?)', key, 'ai đó');
const keys = () => store.all<{ key: string }>('SELECT key FROM claims ORDER BY key').map(({ key }) => key);

test('(N8) a write that fails leaves nothing behind, and the others of its group stand', async () => {
  const answers = await Promise.allSettled([
    store.write(() => put('a')),
    store.write(() => {
      put('b');
      throw new Error('không được');
    }),
    store.write(() => put('c')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(keys()).toEqual(['a', 'c']);
  expect(store.commits()).toBe(1);
});

test('(N8) nothing of a group is seen before it is durable', async () => {
  const writing = store.write(() => put('a'));
  expect(keys()).toEqual([]);
  await writing;
  expect(keys()).toEqual(['a']);
});

test('(N8) what can be made again stands in the order it was given, and is there after closing', async () => {
  const order: string[] = [];
  const note = (key: string) => store.note(() => put(key)).then(() => order.push(key));
  const write = (key: string) =>
    store
      .write(
        () => put(key),
        () => order.push(`${key} committed`),
      )
      .then(() => order.push(key));
  await Promise.all([note('a'), write('b'), note('c')]);
  expect(order).toEqual(['b committed', 'a', 'b', 'c']);
  await note('d');
  await write('e');
  store.close();
  store = openStore(dataDir);
  expect(keys()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('(N8) every write that is acknowledged is synced, also after one that need not be', async () => {
  const level = () => store.one<{ synchronous: number }>('PRAGMA synchronous')?.synchronous;
  await store.write(() => put('a'));
  expect(level()).toBe(2);
  await store.note(() => put('b'));
  expect(level()).toBe(1);
  await Promise.all([store.note(() => put('c')), store.write(() => put('d'))]);
  expect(level()).toBe(2);
});

test('after closing a write is refused, not lost in silence', async () => {
  store.close();
  await expect(store.write(() => put('a'))).rejects.toThrow('closed');
  store = openStore(dataDir);
});

test('a page of a queue is one search in its index, however long the queue is', () => {
  const plan = store.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT sort_by AS sortBy, id FROM queues WHERE queue = ? AND (sort_by, id) > (?, ?)
     ORDER BY sort_by, id LIMIT ?`,
    'xa-mau/receptionist',
    '',
    '',
    21,
  );
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH queues USING PRIMARY KEY (queue=? AND (sort_by,id)>(?,?))',
  ]);
});
