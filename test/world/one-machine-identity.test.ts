import { afterEach, expect, test } from 'vitest';
import { lockOut } from '../../lib/world/one-machine/lock-out.ts';
import { freshFolder, openTestDesk } from './one-machine-for-tests.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

test('(B6, TH-20.2) sample accounts can sign in after the first boot; a changed password and the session begun with it stay over a restart', async () => {
  const desk = await openTestDesk(dataDir);
  await desk.boot();
  const signedIn = await desk.world.identity.signIn('LETHIMINH.xamau', 'mk-lethiminh.xamau');
  expect(signedIn?.account).toMatchObject({ kind: 'staff', roles: ['receptionist'] });
  await desk.world.identity.setPassword(signedIn?.account.id ?? '', 'mật khẩu mới');
  const anew = await desk.world.identity.signIn('lethiminh.xamau', 'mật khẩu mới');
  await desk.close();

  const again = await openTestDesk(dataDir);
  await again.boot();
  expect(await again.world.identity.signIn('lethiminh.xamau', 'mk-lethiminh.xamau')).toBeUndefined();
  expect(await again.world.identity.signIn('lethiminh.xamau', 'mật khẩu mới')).toBeDefined();
  expect(await again.world.identity.who(signedIn?.session.token ?? '')).toBeUndefined();
  expect(await again.world.identity.who(anew?.session.token ?? '')).toEqual(signedIn?.account);
  await again.close();
});

test('(N4) a token of another desk does not hold', async () => {
  const other = freshFolder();
  const [desk, stranger] = [await openTestDesk(dataDir), await openTestDesk(other.dataDir)];
  await Promise.all([desk.boot(), stranger.boot()]);
  const signedIn = await stranger.world.identity.signIn('nguyenthilan', 'mk-nguyenthilan');
  expect(signedIn).toBeDefined();
  expect(await desk.world.identity.who(signedIn?.session.token ?? '')).toBeUndefined();
  await Promise.all([desk.close(), stranger.close()]);
  other.remove();
});

test('(N4) ten wrong passwords in a quarter of an hour close a user name to the right one too', async () => {
  const desk = await openTestDesk(dataDir);
  await desk.boot();
  for (let wrong = 0; wrong < 10; wrong += 1) await desk.world.identity.signIn('nguyenthilan', 'sai');
  expect(await desk.world.identity.signIn('nguyenthilan', 'mk-nguyenthilan')).toBeUndefined();
  expect(await desk.world.identity.signIn('tranvannam', 'mk-tranvannam')).toBeDefined();
  await desk.close();
}, 20_000);

test('(N4) a locked user name opens again after the quarter of an hour, and a right password clears the count', () => {
  let now = 0;
  const locks = lockOut(() => now);
  for (let wrong = 0; wrong < 10; wrong += 1) locks.wrong('lan');
  expect(locks.isLocked('lan')).toBe(true);
  now = 15 * 60_000 + 1;
  expect(locks.isLocked('lan')).toBe(false);
  for (let wrong = 0; wrong < 9; wrong += 1) locks.wrong('lan');
  locks.right('lan');
  locks.wrong('lan');
  expect(locks.isLocked('lan')).toBe(false);
});
