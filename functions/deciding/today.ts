import type { DayDate } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';

/** The day it is here. */
export const today = (world: World): DayDate => world.clock.now().slice(0, 10);
