import { type Instant, instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';
import type { Cast } from './cast.ts';
import { runCommands } from './commands.ts';
import { inMemory } from './memory.ts';
import { inLanes } from './route.ts';

export type Filling = {
  readonly count: number;
  /** Where they stand: 0 waiting to be checked, 2 with the officer. */
  readonly turns: number;
  /** The first was filed then, the others so many seconds apart. */
  readonly from: Instant;
  readonly apartSeconds: number;
};

/** Journals of open dossiers as the commands write them, put into the world as if they had been decided there. Answers their ids. */
export const fillWith = async (world: World, cast: Cast, filling: Filling): Promise<readonly string[]> => {
  const ids = Array.from({ length: filling.count }, () => world.chance.id());
  const first = millisecondsOf(filling.from);
  await inLanes([...ids.entries()], LANES, async ([nth, id]) => {
    const at = instantOf(first + nth * filling.apartSeconds * 1000);
    const elsewhere = { ...inMemory(world), contents: world.contents, clock: { now: () => at } };
    await runCommands(elsewhere, cast, id, filling.turns);
    for (const entry of await elsewhere.journal.read(id)) await world.journal.append(entry);
  });
  return ids;
};

/** Enough that many share a sync. */
const LANES = 1000;
