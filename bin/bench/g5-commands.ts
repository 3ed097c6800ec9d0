import { stillHandlers, withSystem } from './bench-machine.ts';
import { BIRTH, castOf } from './cast.ts';
import { runCommands } from './commands.ts';
import { emptyDecision } from './floors.ts';
import { type Measure, sized } from './measure.ts';
import { inMemory } from './memory.ts';
import { metered } from './meter.ts';
import { castoreCommands, emmettCommands } from './peers/event-stores.ts';
import { ENTRIES_OF_ROUTE } from './route.ts';
import type { Beside } from './sheet.ts';

const OF_CASTORE = 0.7;
const OF_EMMETT = 5;

/** G5: commands per CPU second in memory: ours with validation, chain and due dates, theirs bare, journals equally long. */
export const commandsInMemory: Measure = (size) =>
  withSystem(async ({ world: system }) => {
    const cast = await castOf(system, BIRTH);
    const world = inMemory(system);
    const dossiers = sized(size, { tiny: 3, quick: 1_000, full: 5_000 });
    const ours = await perCpuSecond(dossiers, (name) => runCommands(world, cast, name));
    const floor = 1000 / (await emptyDecision(system, sized(size, { tiny: 100, quick: 5_000, full: 20_000 })));

    const besides: Beside[] = [{ what: 'floor: empty decisions', value: floor, from: 'this run' }];
    let met: boolean | null = null;
    if (size.peers !== null) {
      const castore = await perCpuSecond(dossiers, castoreCommands(size.peers));
      const emmett = await perCpuSecond(dossiers, emmettCommands(size.peers));
      besides.push({ what: 'castore in memory, bare', value: castore.perSecond, from: 'this run' });
      besides.push({ what: 'emmett in memory, bare', value: emmett.perSecond, from: 'this run' });
      met = ours.perSecond >= OF_CASTORE * castore.perSecond && ours.perSecond >= OF_EMMETT * emmett.perSecond;
    }
    return [
      {
        goal: 'G5',
        what: `commands per CPU second in memory, ${ENTRIES_OF_ROUTE} to a journal`,
        value: ours.perSecond,
        unit: '/s',
        better: 'more',
        beside: besides,
        aim: `≥ ${OF_CASTORE}× castore, ≥ ${OF_EMMETT}× emmett`,
        met,
        others: ours.others,
      },
    ];
  }, stillHandlers());

/** Runs one journal's commands after the other, after a warm-up. */
const perCpuSecond = async (journals: number, run: (name: string) => Promise<number>) => {
  for (let n = 0; n < journals / 4; n++) await run(`warm-up-${n}`);
  let done = 0;
  const { cpuMs, others } = await metered(async () => {
    for (let n = 0; n < journals; n++) done += await run(`journal-${n}`);
  });
  return { perSecond: (done * 1000) / cpuMs, others };
};
