import { cpSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { instantOf } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

test('(D1) the one-machine edition’s clock starts where it is told and runs on', async () => {
  const system = await openForTests(dataDir, {}, { clock: '2026-02-13T16:45:00+07:00' });
  expect(system.world.clock.now()).toBe('2026-02-13T16:45:00+07:00');
  await pause(1100);
  expect(system.world.clock.now() > '2026-02-13T16:45:00+07:00').toBe(true);
  await system.close();
});

test('moving the clock rings every alarm on the way in its order, each at its own instant', async () => {
  const rung: string[] = [];
  const look = async (dossier: string, world: World) => {
    rung.push(`${dossier} ${world.clock.now()}`);
    // What a look decides may set the next alarm of the same dossier, also before the end of the move.
    if (dossier === 'c' && rung.length < 4) await world.alarms.set('c', '2026-02-16T09:00:00+07:00');
  };
  const system = await openForTests(dataDir, { look });
  await system.boot();
  await system.world.alarms.set('a', '2026-02-16T08:00:00+07:00');
  await system.world.alarms.set('b', '2026-02-16T08:00:00+07:00');
  await system.world.alarms.set('c', '2026-02-14T08:00:00+07:00');
  await system.world.alarms.set('late', '2026-02-20T08:00:00+07:00');
  await system.world.alarms.set('cleared', '2026-02-15T08:00:00+07:00');
  await system.world.alarms.set('cleared', null);
  await system.moveClock('2026-02-16T10:00:00+07:00');
  expect(rung).toEqual([
    'c 2026-02-14T08:00:00+07:00',
    'a 2026-02-16T08:00:00+07:00',
    'b 2026-02-16T08:00:00+07:00',
    'c 2026-02-16T09:00:00+07:00',
  ]);
  expect(system.world.clock.now()).toBe('2026-02-16T10:00:00+07:00');
  await system.close();
});

test('(L7) alarms of one instant ring side by side, and all that follows happens before the next instant', async () => {
  const heard: string[] = [];
  let ringing = 0;
  let most = 0;
  const look = async (dossier: string, world: World) => {
    ringing += 1;
    most = Math.max(most, ringing);
    await world.journal.append(sampleEntry(dossier, undefined, { at: world.clock.now() }));
    ringing -= 1;
  };
  const follow = async ({ dossier, at }: Entry<unknown>, world: World) => {
    await pause(dossier === 'dossier-0' ? 5 : 0);
    expect(world.clock.now()).toBe(at);
    heard.push(dossier);
  };
  const system = await openForTests(dataDir, { look, readers: { react: follow } });
  await system.boot();
  for (let n = 0; n < 20; n++)
    await system.world.alarms.set(`dossier-${n}`, n < 19 ? '2026-02-16T08:00:00+07:00' : '2026-02-16T08:00:01+07:00');
  const before = system.commits();
  await system.moveClock('2026-02-16T10:00:00+07:00');
  expect([most, heard.length, heard.at(-1)]).toEqual([19, 20, 'dossier-19']);
  expect(system.commits() - before).toBeLessThan(20);
  expect(await system.world.failed.list()).toEqual([]);
  await system.close();
});

test('(L7) what rang before a crash and was not looked at rings again', async () => {
  const system = await openForTests(dataDir, { look: () => new Promise(() => undefined) });
  await system.world.alarms.set('a', '2026-02-13T16:45:00+07:00');
  system.boot();
  await pause(50);
  const rung: string[] = [];
  const copy = `${dataDir}-copy`;
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('lock') });
  const again = await openForTests(copy, { look: async (dossier) => rung.push(dossier) });
  await again.boot();
  await again.moveClock('2026-02-14T08:00:00+07:00');
  expect(rung).toEqual(['a']);
  await again.close();
  rmSync(copy, { recursive: true, force: true });
});

test('an alarm set anew for the instant that just rang rings again', async () => {
  let rung = 0;
  const look = async (dossier: string, world: World) => {
    rung += 1;
    if (rung < 3) await world.alarms.set(dossier, '2026-02-14T08:00:00+07:00');
  };
  const system = await openForTests(dataDir, { look });
  await system.boot();
  await system.world.alarms.set('a', '2026-02-14T08:00:00+07:00');
  await system.moveClock('2026-02-15T08:00:00+07:00');
  await system.moveClock('2026-02-16T08:00:00+07:00');
  expect(rung).toBe(3);
  await system.close();
});

test('an alarm that is due rings by itself', async () => {
  const rung: string[] = [];
  const system = await openForTests(dataDir, { look: async (dossier) => rung.push(dossier) });
  await system.boot();
  await system.world.alarms.set('a', '2026-02-13T16:45:01+07:00');
  await pause(1500);
  expect(rung).toEqual(['a']);
  await system.close();
});

test('the clock goes forward only', async () => {
  const system = await openForTests(dataDir);
  await expect(system.moveClock('2026-02-13T16:44:00+07:00')).rejects.toThrow('clock-goes-forward');
  await system.close();
});

test('a moved clock is kept over a restart and never falls behind the journal', async () => {
  const system = await openForTests(dataDir);
  await system.moveClock('2026-03-01T08:00:00+07:00');
  await system.close();

  const again = await openForTests(dataDir);
  expect(again.world.clock.now() >= '2026-03-01T08:00:00+07:00').toBe(true);
  await again.world.journal.append(sampleEntry('dossier-1', undefined, { at: '2031-01-01T08:00:00+07:00' }));
  expect(again.world.clock.now()).toBe('2031-01-01T08:00:00+07:00');
  await again.close();

  const third = await openForTests(dataDir);
  expect(third.world.clock.now() >= '2031-01-01T08:00:00+07:00').toBe(true);
  await third.close();
});

test('sign-in runs on the real clock however the one-machine edition’s clock is moved', async () => {
  const system = await openForTests(dataDir);
  await system.boot();
  await system.moveClock('2029-01-01T08:00:00+07:00');
  const signedIn = await system.world.identity.signIn('nguyenthilan', 'mk-nguyenthilan');
  const expiresAt = signedIn?.session.expiresAt ?? '';
  expect(expiresAt > instantOf(Date.now() + 11 * 3_600_000)).toBe(true);
  expect(expiresAt < instantOf(Date.now() + 13 * 3_600_000)).toBe(true);
  expect((await system.world.identity.who(signedIn?.session.token ?? ''))?.username).toBe('nguyenthilan');
  await system.close();
});
