import { withSystem } from './bench-machine.ts';
import { BIRTH, castOf } from './cast.ts';
import { syncedAppends } from './floors.ts';
import { type Measure, sized } from './measure.ts';
import { metered } from './meter.ts';
import { ENTRIES_OF_ROUTE, inLanes, putDrafts, walkRoute } from './route.ts';

const PEERS_BEST = 40;
const TIMES = 25;
/** emmett on PostgreSQL, durable commands per second (goals G5). */
const EMMETT_DURABLE = 500;
const TIMES_EMMETT = 8;

/** G2: dossiers from submission to return per second of real time, one process, the whole desk, every decision synced; and G5's durable commands. */
export const dossiersPerSecond: Measure = (size) =>
  withSystem(async (system) => {
    const { world } = system;
    const cast = await castOf(world, BIRTH);
    const walk = (id: string) => walkRoute(world, cast, id);
    await inLanes(await putDrafts(world, cast, sized(size, { tiny: 2, quick: 300, full: 1_000 })), LANES, walk);
    await system.settled();

    const ids = await putDrafts(world, cast, sized(size, { tiny: 3, quick: 600, full: 3_000 }));
    const before = system.commits();
    const { wallMs, others } = await metered(async () => {
      await inLanes(ids, LANES, walk);
      await system.settled();
    });
    const commits = system.commits() - before;
    const appends = await syncedAppends(sized(size, { tiny: 0.05, quick: 1, full: 3 }));
    const value = (ids.length * 1000) / wallMs;
    const entries = value * ENTRIES_OF_ROUTE;
    return [
      {
        goal: 'G2',
        what: `dossiers start to return, ${LANES} side by side, ${((ids.length * ENTRIES_OF_ROUTE) / commits).toFixed(1)} entries a sync`,
        value,
        unit: '/s',
        better: 'more',
        beside: [
          {
            what: `floor: a bare synced append for each of ${ENTRIES_OF_ROUTE} entries`,
            value: appends / ENTRIES_OF_ROUTE,
            from: 'this run',
          },
          { what: 'Operaton, Flowable, at best', value: PEERS_BEST, from: 'goals' },
        ],
        aim: `≥ ${TIMES}× (${TIMES * PEERS_BEST}/s)`,
        met: value >= TIMES * PEERS_BEST,
        others,
      },
      {
        goal: 'G5',
        what: 'durable commands, the whole desk running',
        value: entries,
        unit: '/s',
        better: 'more',
        beside: [
          { what: 'floor: bare synced appends, one after the other', value: appends, from: 'this run' },
          { what: 'emmett on PostgreSQL', value: EMMETT_DURABLE, from: 'goals' },
        ],
        aim: `≥ ${TIMES_EMMETT}× emmett`,
        met: entries >= TIMES_EMMETT * EMMETT_DURABLE,
        others,
      },
    ];
  });

const LANES = 200;
