import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { deskHandlers } from '../../bin/desk/handlers.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import { isOver } from '../../lib/domain/dossier/dossier.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { verifyChain } from '../../lib/world/chain.ts';
import { type Desk, openDesk } from '../../lib/world/desk.ts';
import { fastFolder } from '../fast-folder.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { seeded } from './chance.ts';
import { faulty, type Tally } from './faults.ts';
import { putReadyDraft } from './ready-draft.ts';
import { doesOneThing, files, staffOf } from './wanderers.ts';

const TRIALS = Number(process.env.FUZZ_TRIALS ?? 1000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_213);
const SIDE_BY_SIDE = 250;
const RATE = 0.004;

const dataDir = fastFolder('fuzz');
const tally: Tally = {};
let desk: Desk;

/** The same machines, which try a failed step again at once instead of after two seconds. */
const impatient = <T>(machines: T): T =>
  JSON.parse(JSON.stringify(machines), (key, value) => (key === 'IntervalSeconds' ? 0.02 : value)) as T;

const openFaultyDesk = async (): Promise<Desk> => {
  const chance = seeded(SEED);
  const { steps, readers, ...rest } = deskHandlers();
  const { 'open-step': openStep } = steps;
  const { project, react } = readers;
  if (!openStep || !project || !react) throw new Error('the desk has its handlers');
  return openDesk({
    dataDir,
    province: tinhMau,
    publicUrl: 'http://desk.test',
    clock: '2026-03-02T08:00:00+07:00',
    seedPasswords: (username) => username,
    chanceSeed: String(SEED),
    handlers: {
      ...rest,
      machines: impatient(rest.machines),
      steps: { 'open-step': (payload, world) => openStep(payload, faulty(world, chance, RATE, tally)) },
      readers: { project, react: (entry, world) => react(entry, faulty(world, chance, RATE, tally)) },
    },
  });
};

afterAll(async () => {
  await desk.close();
  rmSync(dataDir, { recursive: true });
});

const wander = async (id: string, seed: number): Promise<string> => {
  const chance = seeded(seed);
  const world = faulty(desk.world, chance, RATE, tally);
  const wanderer = { world, staff: await staffOf(desk.world), chance };
  await putReadyDraft(desk.world, id, fiveDays);
  await files(wanderer, id);
  let idle = 0;
  for (let n = 0; n < 80 && idle < 10; n++) {
    const before = await desk.world.journal.read(id);
    const dossier = await doesOneThing(wanderer, id, n);
    if (isOver(dossier)) return dossier.stage;
    if ((await desk.world.journal.read(id)).length > before.length) continue;
    idle += 1;
    await pause(20);
  }
  return 'still open';
};

test(`(R1, R2) ${TRIALS} dossiers with lost executions, second executions and crashes at every await end as they should`, async () => {
  desk = await openFaultyDesk();
  await desk.boot();
  const ids = Array.from({ length: TRIALS }, (_, n) => `fuzz-${n}`);
  for (let from = 0; from < ids.length; from += SIDE_BY_SIDE) {
    const group = ids.slice(from, from + SIDE_BY_SIDE);
    let open = group;
    await Promise.all(group.map((id, n) => wander(id, SEED + from + n)));
    for (let again = 0; again < 20 && open.length > 0; again++) {
      // What is left stands between steps because what should have gone on crashed: swept up, it must come to a step.
      await sweep(desk.world);
      await desk.settled();
      const stages = await Promise.all(
        open.map(async (id) => ({ id, over: isOver(fold(await desk.world.journal.read(id))) })),
      );
      open = stages.filter(({ over }) => !over).map(({ id }) => id);
      await Promise.all(open.map((id, n) => finish(id, SEED + 7919 * (again + 1) + n)));
    }
    expect(await Promise.all(open.map(standing))).toEqual([]);
  }

  const ends: Record<string, number> = {};
  for (const id of ids) {
    const entries = await desk.world.journal.read(id);
    const dossier = fold(entries);
    ends[dossier.stage] = (ends[dossier.stage] ?? 0) + 1;
    expect(verifyChain(entries)).toEqual({ intact: true });
    const events = entries.flatMap((entry) => entry.events);
    const opened = events.flatMap((e) => (e.type === 'StepOpened' ? [`${e.step}@${e.after}`] : []));
    const closed = events.flatMap((e) => (e.type === 'StepClosed' ? [e.key] : []));
    expect(opened).toEqual([...new Set(opened)]);
    expect(closed).toEqual([...new Set(closed)]);
    expect(new Set(entries.map(({ command }) => command)).size).toBe(entries.length);
    if (dossier.stage === 'returned') expect(followsTheRoute(closed.map((key) => key.split('@')[0] ?? ''))).toBe(true);
  }
  const injected = Object.values(tally).reduce((sum, n) => sum + n, 0);
  console.info(
    `${TRIALS} dossiers, ${injected} faults of ${Object.keys(tally).length} kinds; ends ${JSON.stringify(ends)}`,
  );
  expect(ends.returned).toBeGreaterThan(TRIALS / 2);
  expect(injected).toBeGreaterThan(TRIALS);
}, 600_000);

const finish = async (id: string, seed: number): Promise<void> => {
  const chance = seeded(seed);
  const wanderer = { world: desk.world, staff: await staffOf(desk.world), chance };
  for (let n = 0; n < 40; n++) if (isOver(await doesOneThing(wanderer, id, seed * 100 + n))) return;
};

/** Where a dossier stands, for whoever has to find out why it does not go on. */
const standing = async (id: string): Promise<string> => {
  const entries = await desk.world.journal.read(id);
  const failed = (await desk.world.failed.list()).filter(({ dossier }) => dossier === id);
  return `${id} ${fold(entries).stage} ${JSON.stringify(entries.at(-1))} ${JSON.stringify(failed)}`;
};

/** The steps of a returned dossier in the order of the standard route, whatever loops it took. */
const followsTheRoute = (steps: readonly string[]): boolean => {
  const NEXT: Record<string, readonly string[]> = {
    check: ['assign', 'supplement', 'appraise'],
    supplement: ['check'],
    assign: ['appraise'],
    appraise: ['sign', 'supplement'],
    sign: ['seal', 'appraise'],
    seal: ['return'],
    return: [],
  };
  return (
    steps[0] === 'check' &&
    steps.at(-1) === 'return' &&
    steps.every((s, n) => n === 0 || NEXT[steps[n - 1] ?? '']?.includes(s))
  );
};
