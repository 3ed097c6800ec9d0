import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import { isOver } from '../../lib/domain/dossier/dossier.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { type OneMachine, openOneMachine } from '../../lib/world/one-machine.ts';
import type { World } from '../../lib/world/world.ts';
import { fastFolder } from '../fast-folder.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { awaitedOn } from './awaited.ts';
import { pick, seeded } from './chance.ts';
import { faulty, replayed, type Tally } from './faults.ts';
import { straysFrom } from './keeps-to-route.ts';
import { lives } from './lives/lives.ts';
import { impatient, mapped } from './point-counter.ts';
import { doesOneThing, staffOf } from './wanderers.ts';

const TRIALS = Number(process.env.FUZZ_TRIALS ?? 250);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_213);
const SIDE_BY_SIDE = 250;
const RATE = 0.008;

const dataDir = fastFolder('fuzz');
const tally: Tally = {};
let system: OneMachine;
let isCalm = false;

const openFaulty = async (): Promise<OneMachine> => {
  const seeding = seeded(SEED);
  // Chance 1 strikes nothing.
  const chance = (): number => (isCalm ? 1 : seeding());
  const breaking = (world: World): World => faulty(world, chance, RATE, tally);
  const { steps, readers, machines, ...rest } = oneMachineHandlers();
  return openOneMachine({
    dataDir,
    province: everyRoute,
    publicUrl: 'http://desk.test',
    clock: '2026-03-02T08:00:00+07:00',
    seedPasswords: (username) => username,
    chanceSeed: String(SEED),
    handlers: {
      ...rest,
      machines: impatient(machines),
      steps: mapped(steps, (run) => (payload, world) => run(payload, breaking(world))),
      readers: mapped(readers, (read) => {
        const told = replayed(read, chance, RATE, tally);
        return (entry, world) => told(entry, breaking(world));
      }),
    },
  });
};

afterAll(async () => {
  await system.close();
  rmSync(dataDir, { recursive: true });
});

/** A dossier begins as one of the told lives does; from there on everybody does what they like. */
const wander = async (id: string, seed: number): Promise<void> => {
  const chance = seeded(seed);
  const world = faulty(system.world, chance, RATE, tally);
  const wanderer = { world, staff: await staffOf(system.world), chance };
  const [, { deeds }] = pick(chance, lives);
  await deeds[0]?.[1](world, id);
  let idle = 0;
  for (let n = 0; n < 120 && idle < 10; n++) {
    const before = await system.world.journal.read(id);
    if (isOver(await doesOneThing(wanderer, id, n))) return;
    if ((await system.world.journal.read(id)).length > before.length) continue;
    idle += 1;
    await pause(20);
  }
};

test(`(R1, R2, E2) ${TRIALS} dossiers on every route, with lost tokens, wakes and executions and crashes at every await, end as they should`, async () => {
  system = await openFaulty();
  await system.boot();
  const ids = Array.from({ length: TRIALS }, (_, n) => `fuzz-${n}`);
  for (let from = 0; from < ids.length; from += SIDE_BY_SIDE) {
    const group = ids.slice(from, from + SIDE_BY_SIDE);
    let open = group;
    await Promise.all(group.map((id, n) => wander(id, SEED + from + n)));
    // Every execution is in memory: a restart in the middle of their lives loses them all.
    await system.close();
    system = await openFaulty();
    await system.boot();
    for (let again = 0; again < 20 && open.length > 0; again++) {
      // What is left stands between steps because what should have gone on was lost: swept up, it must come to a step.
      await sweep(system.world);
      await system.settled();
      const stages = await Promise.all(
        open.map(async (id) => ({ id, over: isOver(fold(await system.world.journal.read(id))) })),
      );
      open = stages.filter(({ over }) => !over).map(({ id }) => id);
      await noDeadEnds(open);
      await Promise.all(open.map((id, n) => finish(id, SEED + 7919 * (again + 1) + n)));
    }
    expect(await Promise.all(open.map(standing))).toEqual([]);
  }

  const ends: Record<string, number> = {};
  const routes: Record<string, number> = {};
  for (const id of ids) {
    const entries = await system.world.journal.read(id);
    const dossier = fold(entries);
    if (dossier.stage === 'nothing') throw new Error(`${id} was never filed`);
    const { name, version } = dossier.route;
    ends[dossier.stage] = (ends[dossier.stage] ?? 0) + 1;
    routes[name] = (routes[name] ?? 0) + 1;
    expect(verifyChain(entries)).toEqual({ intact: true });
    expect([id, straysFrom(version === 1 ? `${name}.asl.json` : `${name}-${version}.asl.json`, entries)]).toEqual([
      id,
      [],
    ]);
    expect([id, Object.values(dossier.steps).filter(({ closed }) => closed === null)]).toEqual([id, []]);
    expect(new Set(entries.map(({ command }) => command)).size).toBe(entries.length);
  }
  const injected = Object.values(tally).reduce((sum, n) => sum + n, 0);
  console.info(
    `${TRIALS} dossiers, ${injected} faults of ${Object.keys(tally).length} kinds; ends ${JSON.stringify(ends)}; routes ${JSON.stringify(routes)}`,
  );
  expect(ends.returned).toBeGreaterThan(TRIALS / 2);
  expect(Object.keys(routes).length).toBe(new Set(lives.map(([, { file }]) => file)).size);
  expect(injected).toBeGreaterThan(TRIALS);
}, 2_400_000);

const finish = async (id: string, seed: number): Promise<void> => {
  const chance = seeded(seed);
  const wanderer = { world: system.world, staff: await staffOf(system.world), chance };
  for (let n = 0; n < 60; n++) if (isOver(await doesOneThing(wanderer, id, seed * 100 + n))) return;
};

/** A dossier on which nobody is awaited after one sweep may have lost its step to a fault; after a sweep without any it stands at a dead end. */
const noDeadEnds = async (open: readonly string[]): Promise<void> => {
  const unawaited = await nobodyAwaitedOn(open);
  if (unawaited.length === 0) return;
  isCalm = true;
  await sweep(system.world);
  await system.settled();
  isCalm = false;
  expect(await Promise.all((await nobodyAwaitedOn(unawaited)).map(standing))).toEqual([]);
};

const nobodyAwaitedOn = async (open: readonly string[]): Promise<readonly string[]> => {
  const staff = await staffOf(system.world);
  const known = await Promise.all(open.map(async (id) => ({ id, dossier: fold(await system.world.journal.read(id)) })));
  return known.flatMap(({ id, dossier }) => (awaitedOn(system.world, staff, dossier) === 'nobody' ? [id] : []));
};

/** Where a dossier stands, for whoever has to find out why it does not go on. */
const standing = async (id: string): Promise<string> => {
  const entries = await system.world.journal.read(id);
  const failed = (await system.world.failed.list()).filter(({ dossier }) => dossier === id);
  const dossier = fold(entries);
  const open = dossier.stage === 'nothing' ? [] : Object.values(dossier.steps).filter(({ closed }) => closed === null);
  return `${id} ${dossier.stage} ${JSON.stringify(open)} ${JSON.stringify(entries.at(-1))} ${JSON.stringify(failed)}`;
};
