import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskHandlers } from '../../bin/desk/handlers.ts';
import { type OpenStep, openStep } from '../../functions/steps/open-step.ts';
import { react } from '../../functions/stream/react.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import type { Desk } from '../../lib/world/desk.ts';
import type { World } from '../../lib/world/world.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { freshFolder, openTestDesk } from '../world/desk-for-tests.ts';
import { crashing, type Tally } from './faults.ts';
import { LIFE } from './one-life.ts';
import { putReadyDraft } from './ready-draft.ts';

const SIDE_BY_SIDE = 40;

const folder = freshFolder();
const tally: Tally = {};
/** Per dossier: how many points have been passed, and at which one it crashes. */
const points = new Map<string, { passed: number; crashAt: number }>();

const worldOf = (world: World, dossier: string): World =>
  crashing(
    world,
    () => {
      const point = points.get(dossier);
      if (point === undefined) return false;
      point.passed += 1;
      return point.passed === point.crashAt;
    },
    tally,
  );

let desk: Desk;
beforeAll(async () => {
  const { readers, machines, ...rest } = deskHandlers();
  const impatient = JSON.parse(JSON.stringify(machines), (key, it) => (key === 'IntervalSeconds' ? 0.02 : it));
  const handlers = {
    ...rest,
    machines: impatient,
    readers: {
      ...readers,
      react: (entry: Parameters<typeof react>[0], world: World) => react(entry, worldOf(world, entry.dossier)),
    },
    steps: { 'open-step': (payload: OpenStep, world: World) => openStep(payload, worldOf(world, payload.dossierId)) },
  };
  desk = await openTestDesk(folder.dataDir, handlers, { clock: '2026-03-02T08:00:00+07:00' });
  await desk.boot();
});
afterAll(async () => {
  await desk.close();
  folder.remove();
});

/** The whole life of a dossier that crashes once, at its n-th point (0: never). Answers how many points it passed. */
const live = async (id: string, crashAt: number): Promise<number> => {
  points.set(id, { passed: 0, crashAt });
  await putReadyDraft(desk.world, id, fiveDays);
  const world = worldOf(desk.world, id);
  for (const [, act] of LIFE) await act(world, id);
  await desk.settled();
  return points.get(id)?.passed ?? 0;
};

const told = (id: string): string[] =>
  desk
    .sent()
    .filter((notice) => notice.dossier === id && !notice.repeat)
    .map(({ kind, channel, entry }) => `${entry} ${kind} ${channel}`)
    .sort();

const kinds = (notices: readonly string[]): string[] => notices.map((one) => one.split(' ').slice(1).join(' ')).sort();

test('(R1, R2) one crash before or after every awaited call of a whole life: the same end, every notice, nothing twice', async () => {
  const all = await live('calm', 0);
  const calm = told('calm');
  expect(all).toBeGreaterThan(300);
  expect(calm.length).toBeGreaterThan(5);

  const ids = Array.from({ length: all }, (_, n) => `crash-${n + 1}`);
  for (let from = 0; from < ids.length; from += SIDE_BY_SIDE)
    await Promise.all(ids.slice(from, from + SIDE_BY_SIDE).map((id, n) => live(id, from + n + 1)));

  for (const id of ids) {
    const entries = await desk.world.journal.read(id);
    const events = entries.flatMap((entry) => entry.events);
    const opened = events.flatMap((e) => (e.type === 'StepOpened' ? [`${e.step}@${e.after}`] : []));
    expect([id, fold(entries).stage, verifyChain(entries).intact]).toEqual([id, 'returned', true]);
    expect([id, opened]).toEqual([id, [...new Set(opened)]]);
    expect([id, entries.length]).toEqual([id, (await desk.world.journal.read('calm')).length]);
    expect([id, kinds(told(id))]).toEqual([id, kinds(calm)]);
  }
  const crashes = Object.values(tally).reduce((sum, n) => sum + n, 0);
  console.info(`${ids.length} points, ${crashes} crashes of ${Object.keys(tally).length} kinds`);
  expect(crashes).toBeGreaterThan(all * 0.9);
}, 300_000);
