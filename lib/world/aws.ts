import type { Province } from '../domain/profile.ts';
import { now } from './aws/clock.ts';
import { realChance } from './real-chance.ts';
import type { World } from './world.ts';

/**
 * The world on AWS for one function: the parts it was given, the clock and chance. A part it was not given throws when it
 * is touched and says its name, so each bundle holds only the clients its function uses.
 */
export const awsWorld = (province: Province, parts: Partial<World>): World => {
  const given: Partial<World> = { clock: { now }, chance: realChance(), ...parts, province };
  return new Proxy(given, {
    get: (world, name, receiver) => {
      // Whoever awaits a value asks it for `then` first.
      if (typeof name === 'string' && name !== 'then' && !(name in world))
        throw new Error(`this function was not given ${name}`);
      return Reflect.get(world, name, receiver);
    },
  }) as World;
};
