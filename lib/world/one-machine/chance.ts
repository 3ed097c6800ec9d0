import { sha256Of } from '../chain.ts';
import { realChance } from '../real-chance.ts';
import { timeOrderedIds } from '../time-ordered-ids.ts';
import type { World } from '../world.ts';
import type { Store } from './database.ts';

/** Ids and salts: random, or the same every time for a seed and the n-th opening of a data folder. */
export const oneMachineChance = async (store: Store, seed: string | undefined): Promise<World['chance']> => {
  if (seed === undefined) return realChance();

  const opening = await store.write(() =>
    store.one<{ value: string }>(
      "INSERT INTO settings (name, value) VALUES ('openings', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
    ),
  );
  let drawn = 0;
  const draw = () => sha256Of(`${seed}/${opening?.value ?? ''}/${drawn++}`);
  const openedAt = Number(opening?.value ?? 0) * DRAWN_IN_ONE_OPENING;
  // Ordered by the drawing, not by a clock: no two runs of a seed take the same milliseconds.
  return {
    id: timeOrderedIds(() => ({ at: openedAt + drawn, chance: draw().slice(0, 16) })),
    salt: () => draw().slice(0, 32),
  };
};

const DRAWN_IN_ONE_OPENING = 2 ** 32;
