import { afterEach, expect, test } from 'vitest';
import { oneMachineLimits } from '../../lib/world/one-machine/sign-in/limits.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

test('(B6, TH-20.2) sample accounts can sign in after the first boot; a changed password and the session begun with it stay over a restart', async () => {
  const system = await openForTests(dataDir);
  await system.boot();
  const signedIn = await system.world.identity.signIn('LETHIMINH.xamau', 'mk-lethiminh.xamau');
  expect(signedIn?.account).toMatchObject({ kind: 'staff', roles: ['receptionist'] });
  await system.world.identity.setPassword(signedIn?.account.id ?? '', 'mật khẩu mới');
  const anew = await system.world.identity.signIn('lethiminh.xamau', 'mật khẩu mới');
  await system.close();

  const again = await openForTests(dataDir);
  await again.boot();
  expect(await again.world.identity.signIn('lethiminh.xamau', 'mk-lethiminh.xamau')).toBeUndefined();
  expect(await again.world.identity.signIn('lethiminh.xamau', 'mật khẩu mới')).toBeDefined();
  expect(await again.world.identity.who(signedIn?.session.token ?? '')).toBeUndefined();
  expect(await again.world.identity.who(anew?.session.token ?? '')).toEqual(signedIn?.account);
  await again.close();
});

test('(N4) a token of another data folder does not hold', async () => {
  const other = freshFolder();
  const [system, stranger] = [await openForTests(dataDir), await openForTests(other.dataDir)];
  await Promise.all([system.boot(), stranger.boot()]);
  const signedIn = await stranger.world.identity.signIn('nguyenthilan', 'mk-nguyenthilan');
  expect(signedIn).toBeDefined();
  expect(await system.world.identity.who(signedIn?.session.token ?? '')).toBeUndefined();
  await Promise.all([system.close(), stranger.close()]);
  other.remove();
});

test('(N4) what is closed for too many tries opens again after the quarter of an hour, and a right one clears the count', async () => {
  let now = 0;
  const limits = oneMachineLimits(() => now);
  const tries = (many: number) => Promise.all(Array.from({ length: many }, () => limits.tryOnce('lan', 10)));
  expect(await tries(11)).toEqual([...Array.from({ length: 10 }, () => true), false]);
  now = 15 * 60_000 + 1;
  expect(await tries(9)).not.toContain(false);
  await limits.forgive('lan');
  expect(await tries(10)).not.toContain(false);
  expect(await tries(1)).toEqual([false]);
});
