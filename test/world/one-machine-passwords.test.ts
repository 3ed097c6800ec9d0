import { randomBytes, scryptSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../lib/world/one-machine/database.ts';
import { oneMachinePasswords } from '../../lib/world/one-machine/sign-in/passwords.ts';
import { freshFolder } from './one-machine-for-tests.ts';

const PASSWORD = 'sông Mã chảy về đông 7';
const folder = freshFolder();
let store: Store;
beforeAll(() => {
  store = openStore(folder.dataDir);
});
afterAll(() => {
  store.close();
  folder.remove();
});

const hashOf = (account: string) =>
  store.one<{ hash: string }>('SELECT hash FROM passwords WHERE account = ?', account)?.hash ?? '';

test('(B6, R8) a password is kept as argon2id, holds to the letter, and nobody without one gets in', async () => {
  const passwords = oneMachinePasswords(store);
  await passwords.set('a', PASSWORD);
  expect(hashOf('a')).toMatch(/^argon2id\$[\da-f]{64}$/);
  expect(await passwords.fits('a', PASSWORD)).toBe(true);
  expect(await passwords.fits('a', PASSWORD.normalize('NFD'))).toBe(true);
  for (const wrong of [`${PASSWORD} `, PASSWORD.toLowerCase(), ''])
    expect(await passwords.fits('a', wrong)).toBe(false);
  expect(await passwords.fits('b', PASSWORD)).toBe(false);
  expect(await passwords.fits(undefined, PASSWORD)).toBe(false);
  await passwords.set('c', PASSWORD);
  expect(hashOf('c')).not.toBe(hashOf('a'));
});

test('(B6, N2) a hash of before still holds, and is made anew at the next right sign-in only', async () => {
  const salt = randomBytes(16);
  const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
  const before = scryptSync(PASSWORD.normalize('NFC'), salt, 32, cost).toString('hex');
  await store.write(() =>
    store.run('INSERT INTO passwords (account, salt, hash) VALUES (?, ?, ?)', 'old', salt.toString('hex'), before),
  );
  const passwords = oneMachinePasswords(store);
  expect(await passwords.fits('old', 'một câu khác hẳn 9')).toBe(false);
  expect(hashOf('old')).toBe(before);
  expect(await passwords.fits('old', PASSWORD)).toBe(true);
  expect(hashOf('old')).toMatch(/^argon2id\$/);
  expect(await passwords.fits('old', PASSWORD)).toBe(true);
});
