import { randomBytes, randomUUID } from 'node:crypto';
import { sha256Of } from '../chain.ts';
import type { World } from '../world.ts';
import type { Store } from './database.ts';

/** Ids and salts: random, or the same every time for a seed and the n-th opening of a data folder. */
export const oneMachineChance = async (store: Store, seed: string | undefined): Promise<World['chance']> => {
  if (seed === undefined) return { id: () => randomUUID(), salt: () => randomBytes(16).toString('hex') };

  const opening = await store.write(() =>
    store.one<{ value: string }>(
      "INSERT INTO settings (name, value) VALUES ('openings', '1') ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value",
    ),
  );
  let drawn = 0;
  const draw = () => sha256Of(`${seed}/${opening?.value ?? ''}/${drawn++}`);
  return { id: () => uuidOf(draw()), salt: () => draw().slice(0, 32) };
};

const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
