import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../lib/world/one-machine/database.ts';
import { oneMachineCodes } from '../../lib/world/one-machine/sign-in/codes.ts';
import { freshFolder } from './one-machine-for-tests.ts';

const DAY_MS = 86_400_000;
const folder = freshFolder();
let store: Store;
let now = 10 * DAY_MS;
beforeAll(() => {
  store = openStore(folder.dataDir);
});
afterAll(() => {
  store.close();
  folder.remove();
});

test('(B1, R8) nobody gets more than thirty codes a day under one key; the next day thirty more', async () => {
  const codes = oneMachineCodes(store, () => now);
  for (let n = 0; n < 30; n++) expect(await codes.make('a', 60)).toMatch(/^\d{6}$/);
  expect(await codes.make('a', 60)).toBeUndefined();
  expect(await codes.make('b', 60)).toBeDefined();
  now += DAY_MS;
  expect(await codes.make('a', 60)).toBeDefined();
});

test('(B8, BH-17) a code holds to its last second, also after a restart, and stands nowhere in the store', async () => {
  const code = (await oneMachineCodes(store, () => now).make('c', 600)) ?? '';
  expect(JSON.stringify(store.all('SELECT * FROM codes'))).not.toContain(`"${code}"`);
  now += 599_999;
  expect(await oneMachineCodes(store, () => now).check('c', code)).toBe('right');
  const late = (await oneMachineCodes(store, () => now).make('c', 600)) ?? '';
  now += 600_000;
  expect(await oneMachineCodes(store, () => now).check('c', late)).toBe('gone');
});
