import { cpSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { instantOf } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import { freshFolder, openTestDesk } from './one-machine-for-tests.ts';
import { sampleEntry } from './sample-entry.ts';

const { dataDir, remove } = freshFolder();
afterEach(remove);

test('(D1) the desk’s clock starts where it is told and runs on', async () => {
  const desk = await openTestDesk(dataDir, {}, { clock: '2026-02-13T16:45:00+07:00' });
  expect(desk.world.clock.now()).toBe('2026-02-13T16:45:00+07:00');
  await pause(1100);
  expect(desk.world.clock.now() > '2026-02-13T16:45:00+07:00').toBe(true);
  await desk.close();
});

test('moving the clock rings every alarm on the way in its order, each at its own instant', async () => {
  const rung: string[] = [];
  const look = async (dossier: string, world: World) => {
    rung.push(`${dossier} ${world.clock.now()}`);
    // What a look decides may set the next alarm of the same dossier, also before the end of the move.
    if (dossier === 'c' && rung.length < 4) await world.alarms.set('c', '2026-02-16T09:00:00+07:00');
  };
  const desk = await openTestDesk(dataDir, { look });
  await desk.boot();
  await desk.world.alarms.set('a', '2026-02-16T08:00:00+07:00');
  await desk.world.alarms.set('b', '2026-02-16T08:00:00+07:00');
  await desk.world.alarms.set('c', '2026-02-14T08:00:00+07:00');
  await desk.world.alarms.set('late', '2026-02-20T08:00:00+07:00');
  await desk.world.alarms.set('cleared', '2026-02-15T08:00:00+07:00');
  await desk.world.alarms.set('cleared', null);
  await desk.moveClock('2026-02-16T10:00:00+07:00');
  expect(rung).toEqual([
    'c 2026-02-14T08:00:00+07:00',
    'a 2026-02-16T08:00:00+07:00',
    'b 2026-02-16T08:00:00+07:00',
    'c 2026-02-16T09:00:00+07:00',
  ]);
  expect(desk.world.clock.now()).toBe('2026-02-16T10:00:00+07:00');
  await desk.close();
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
  const desk = await openTestDesk(dataDir, { look, readers: { react: follow } });
  await desk.boot();
  for (let n = 0; n < 20; n++)
    await desk.world.alarms.set(`dossier-${n}`, n < 19 ? '2026-02-16T08:00:00+07:00' : '2026-02-16T08:00:01+07:00');
  const before = desk.commits();
  await desk.moveClock('2026-02-16T10:00:00+07:00');
  expect([most, heard.length, heard.at(-1)]).toEqual([19, 20, 'dossier-19']);
  expect(desk.commits() - before).toBeLessThan(20);
  expect(await desk.world.failed.list()).toEqual([]);
  await desk.close();
});

test('(L7) what rang before a crash and was not looked at rings again', async () => {
  const desk = await openTestDesk(dataDir, { look: () => new Promise(() => undefined) });
  await desk.world.alarms.set('a', '2026-02-13T16:45:00+07:00');
  desk.boot();
  await pause(50);
  const rung: string[] = [];
  const copy = `${dataDir}-copy`;
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.endsWith('lock') });
  const again = await openTestDesk(copy, { look: async (dossier) => rung.push(dossier) });
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
  const desk = await openTestDesk(dataDir, { look });
  await desk.boot();
  await desk.world.alarms.set('a', '2026-02-14T08:00:00+07:00');
  await desk.moveClock('2026-02-15T08:00:00+07:00');
  await desk.moveClock('2026-02-16T08:00:00+07:00');
  expect(rung).toBe(3);
  await desk.close();
});

test('an alarm that is due rings by itself', async () => {
  const rung: string[] = [];
  const desk = await openTestDesk(dataDir, { look: async (dossier) => rung.push(dossier) });
  await desk.boot();
  await desk.world.alarms.set('a', '2026-02-13T16:45:01+07:00');
  await pause(1500);
  expect(rung).toEqual(['a']);
  await desk.close();
});

test('the clock goes forward only', async () => {
  const desk = await openTestDesk(dataDir);
  await expect(desk.moveClock('2026-02-13T16:44:00+07:00')).rejects.toThrow('clock-goes-forward');
  await desk.close();
});

test('a moved clock is kept over a restart and never falls behind the journal', async () => {
  const desk = await openTestDesk(dataDir);
  await desk.moveClock('2026-03-01T08:00:00+07:00');
  await desk.close();

  const again = await openTestDesk(dataDir);
  expect(again.world.clock.now() >= '2026-03-01T08:00:00+07:00').toBe(true);
  await again.world.journal.append(sampleEntry('dossier-1', undefined, { at: '2031-01-01T08:00:00+07:00' }));
  expect(again.world.clock.now()).toBe('2031-01-01T08:00:00+07:00');
  await again.close();

  const third = await openTestDesk(dataDir);
  expect(third.world.clock.now() >= '2031-01-01T08:00:00+07:00').toBe(true);
  await third.close();
});

test('sign-in runs on the real clock however the desk’s clock is moved', async () => {
  const desk = await openTestDesk(dataDir);
  await desk.boot();
  await desk.moveClock('2029-01-01T08:00:00+07:00');
  const signedIn = await desk.world.identity.signIn('nguyenthilan', 'mk-nguyenthilan');
  const expiresAt = signedIn?.session.expiresAt ?? '';
  expect(expiresAt > instantOf(Date.now() + 11 * 3_600_000)).toBe(true);
  expect(expiresAt < instantOf(Date.now() + 13 * 3_600_000)).toBe(true);
  expect((await desk.world.identity.who(signedIn?.session.token ?? ''))?.username).toBe('nguyenthilan');
  await desk.close();
});
