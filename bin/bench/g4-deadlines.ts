import { rulesOf } from '../../functions/deciding/rules-of.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { limitsReached } from '../../lib/domain/dossier/limits.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import { canonicalJson } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { withSystem } from './bench-machine.ts';
import { castOf, RESIDENCE } from './cast.ts';
import { fillWith } from './fill.ts';
import { syncedAppends } from './floors.ts';
import { type Measure, sized } from './measure.ts';
import { metered } from './meter.ts';

const PEERS_BEST = 250;
const TIMES = 50;
const PEERS_CPU_MS = 5.4;

const FILED_FROM = '2026-03-03T07:30:00+07:00';
const JUMP_TO = '2026-04-02T08:00:00+07:00';

/** G4: the clock jumps 30 days over dossiers that wait, half to be checked, half with an officer; every deadline is looked at once. */
export const deadlines: Measure = (size) =>
  withSystem(async (system) => {
    const { world } = system;
    const cast = await castOf(world, RESIDENCE);
    const count = sized(size, { tiny: 2, quick: 100, full: 2_000 });
    const filling = { count, from: FILED_FROM, apartSeconds: 1 };
    const waiting = await fillWith(world, cast, { ...filling, turns: 0 });
    const withOfficer = await fillWith(world, cast, { ...filling, turns: 2 });
    await system.settled();
    const ids = [...waiting, ...withOfficer];

    const expected = await pointsOf(ids, (id) => pointsUntil(world, id, JUMP_TO));
    const { wallMs, cpuMs, others } = await metered(() => system.moveClock(JUMP_TO));
    mustBeEqual(await pointsOf(ids, (id) => pointsInJournal(world, id)), expected);

    const appends = await syncedAppends(sized(size, { tiny: 0.05, quick: 1, full: 3 }));
    const perSecond = (expected.length * 1000) / wallMs;
    const cpu = cpuMs / expected.length;
    return [
      {
        goal: 'G4',
        what: `deadlines handled in a jump of 30 days (${expected.length}, each once: checked)`,
        value: perSecond,
        unit: '/s',
        better: 'more',
        beside: [
          { what: 'floor: a bare synced append each', value: appends, from: 'this run' },
          { what: 'Operaton, Flowable, at best', value: PEERS_BEST, from: 'goals' },
        ],
        aim: `≥ ${TIMES}× (${TIMES * PEERS_BEST}/s)`,
        met: perSecond >= TIMES * PEERS_BEST,
        others,
      },
      {
        goal: 'G4',
        what: 'CPU per deadline',
        value: cpu,
        unit: 'ms',
        better: 'less',
        beside: [{ what: 'Operaton, Flowable', value: PEERS_CPU_MS, from: 'goals' }],
        aim: `≥ ${TIMES}×`,
        met: cpu <= PEERS_CPU_MS / TIMES,
        others,
      },
    ];
  });

type PointsOf = (id: string) => Promise<readonly string[]>;

const pointsOf = async (ids: readonly string[], of: PointsOf): Promise<readonly string[]> => {
  const all = await Promise.all(ids.map(async (id) => (await of(id)).map((point) => `${id} ${point}`)));
  return all.flat().sort();
};

/** What the law lets fall due until then, were nobody to do anything. */
const pointsUntil = async (world: World, id: string, until: Instant): Promise<readonly string[]> => {
  const dossier = fold(await world.journal.read(id));
  if (dossier.stage === 'nothing') throw new Error('nothing was filed');
  return limitsReached(dossier, until, rulesOf(world, dossier)).map(canonicalJson);
};

const pointsInJournal = async (world: World, id: string): Promise<readonly string[]> => {
  const entries = await world.journal.read(id);
  return entries.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'LimitReached' ? [canonicalJson(event)] : [])),
  );
};

const mustBeEqual = (found: readonly string[], expected: readonly string[]): void => {
  if (expected.length === 0) throw new Error('nothing fell due');
  const wrong = expected.findIndex((point, n) => found[n] !== point);
  if (wrong >= 0 || found.length !== expected.length)
    throw new Error(
      `${found.length} deadlines in the journal, ${expected.length} expected: ${expected[wrong] ?? 'one too many'}`,
    );
};
