import { setTimeout as pause } from 'node:timers/promises';
import { type Dossier, isOver, openSteps } from '../lib/domain/dossier/dossier.ts';
import { fold } from '../lib/domain/dossier/fold.ts';
import type { World } from '../lib/world/world.ts';

const PAUSES_MS = [2, 3, 5, 10, 20, 40, 80, 160, 320, 640, 720];

/** Where agencies work side by side, a share that is done opens nothing: then the answer waits no longer than this many pauses. */
const PAUSES_BESIDE_OTHERS = 7;

/** Between a decision and the next open step there is a moment with no move: waits for it up to two seconds and answers with the dossier as it then stands. */
export const waitForNextStep = async (world: World, id: string, dossier: Dossier): Promise<Dossier> => {
  const decided = lastEntry(dossier);
  let now = dossier;
  for (let paused = 0; paused < PAUSES_MS.length; ) {
    if (isOver(now) || hasComeFurther(now, decided)) return now;
    if (paused >= PAUSES_BESIDE_OTHERS && openSteps(now).length > 0) return now;
    await growth(world, id, lastEntry(now), PAUSES_MS[paused] ?? 0);
    const then = fold(await world.journal.read(id));
    if (lastEntry(then) === lastEntry(now)) paused += 1;
    now = then;
  }
  return now;
};

const lastEntry = (dossier: Dossier): number => (dossier.stage === 'nothing' ? 0 : dossier.last.entry);

/** Waits so long, or until the journal has more than so many entries, where the world can tell. */
const growth = (world: World, id: string, entries: number, milliseconds: number): Promise<void> =>
  world.journal.next?.(id, entries, milliseconds) ?? pause(milliseconds);

/** The step after this entry is open; an entry that closed none leaves the open ones as they were. */
const hasComeFurther = (dossier: Dossier, entry: number): boolean => {
  const open = openSteps(dossier);
  if (dossier.stage === 'nothing' || open.length === 0) return false;
  const closed = Object.values(dossier.steps).some((step) => step.closed?.entry === entry);
  return !closed || open.some(({ after }) => after === entry);
};
