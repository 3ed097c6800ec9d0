import { setTimeout as pause } from 'node:timers/promises';
import { type Dossier, isOver, openSteps } from '../lib/domain/dossier/dossier.ts';
import { fold } from '../lib/domain/dossier/fold.ts';
import type { World } from '../lib/world/world.ts';

const PAUSES_MS = [2, 3, 5, 10, 20, 40, 80, 160, 320, 640, 720];

/** Between a decision and the next open step there is a moment with no move: waits for it up to two seconds and answers with the dossier as it then stands. */
export const waitForNextStep = async (world: World, id: string, dossier: Dossier): Promise<Dossier> => {
  let now = dossier;
  for (const milliseconds of PAUSES_MS) {
    if (isOver(now) || openSteps(now).length > 0) return now;
    await pause(milliseconds);
    now = fold(await world.journal.read(id));
  }
  return now;
};
