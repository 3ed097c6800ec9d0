import type { World } from '../../lib/world/world.ts';
import { stillHandlers, withSystem } from './bench-machine.ts';
import { openingByHand } from './by-hand.ts';
import { BIRTH, castOf } from './cast.ts';
import { emptyDecision } from './floors.ts';
import { type BenchSize, type Measure, sized } from './measure.ts';
import { metered } from './meter.ts';
import { ENTRIES_OF_ROUTE, inLanes, putDrafts, walkRoute } from './route.ts';
import type { Beside, SheetLine } from './sheet.ts';

/** Operaton and Flowable on PostgreSQL, all processes counted (goals G1). */
const PEERS: readonly Beside[] = [
  { what: 'Operaton/PostgreSQL, at best', value: 47, from: 'goals' },
  { what: 'Flowable/PostgreSQL, at best', value: 40, from: 'goals' },
];

const A_MS = 0.8;
const B_MS = 1.5;

/** G1: CPU per dossier on the five-step route, (a) decisions and openings only, (b) with machines, reactions and views. */
export const cpuPerDossier: Measure = async (size) => {
  const bare = await decisionsOnly(size);
  const whole = await wholeOneMachine(size);
  return [bare, whole];
};

const decisionsOnly = (size: BenchSize): Promise<SheetLine> =>
  withSystem(async ({ world: system }) => {
    const world = openingByHand(system);
    const cast = await castOf(world, BIRTH);
    const walk = (id: string) => walkRoute(world, cast, id);
    await inLanes(await putDrafts(world, cast, warmUp(size)), LANES, walk);
    const ids = await putDrafts(world, cast, count(size));
    const { cpuMs, others } = await metered(() => inLanes(ids, LANES, walk));
    return lineOf(world, size, {
      goal: 'G1a',
      what: 'CPU per dossier: 7 decisions, 6 openings, all durable',
      aimMs: A_MS,
      value: cpuMs / ids.length,
      others,
    });
  }, stillHandlers());

const wholeOneMachine = (size: BenchSize): Promise<SheetLine> =>
  withSystem(async (system) => {
    const { world } = system;
    const cast = await castOf(world, BIRTH);
    const walk = (id: string) => walkRoute(world, cast, id);
    await inLanes(await putDrafts(world, cast, warmUp(size)), LANES, walk);
    await system.settled();
    const ids = await putDrafts(world, cast, count(size));
    const { cpuMs, others } = await metered(async () => {
      await inLanes(ids, LANES, walk);
      await system.settled();
    });
    return lineOf(world, size, {
      goal: 'G1b',
      what: 'the same with machines, reactions, notices, views',
      aimMs: B_MS,
      value: cpuMs / ids.length,
      others,
    });
  });

type Taken = {
  readonly goal: string;
  readonly what: string;
  readonly aimMs: number;
  readonly value: number;
  readonly others: SheetLine['others'];
};

/** The line of the sheet, beside the floor measured in the same run and the peers. */
const lineOf = async (world: World, size: BenchSize, { aimMs, value, ...taken }: Taken): Promise<SheetLine> => {
  const floor = await emptyDecision(world, sized(size, { tiny: 100, quick: 5_000, full: 20_000 }));
  return {
    ...taken,
    value,
    unit: 'ms',
    better: 'less',
    beside: [
      { what: `floor: ${ENTRIES_OF_ROUTE} empty decisions`, value: floor * ENTRIES_OF_ROUTE, from: 'this run' },
      ...PEERS,
    ],
    aim: `≤ ${aimMs} ms`,
    met: value <= aimMs,
  };
};

/** Dossiers on their way at the same time. */
const LANES = 100;

const warmUp = (size: BenchSize): number => sized(size, { tiny: 2, quick: 300, full: 1_000 });
const count = (size: BenchSize): number => sized(size, { tiny: 3, quick: 500, full: 2_000 });
