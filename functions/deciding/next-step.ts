import { type Dossier, isOver } from '../../lib/domain/dossier/dossier.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { World } from '../../lib/world/world.ts';
import { growth } from './growth.ts';

const WAIT_MS = 2_000;

/** Where agencies work side by side, a share that is done opens nothing: then the answer waits no longer than this. */
const WAIT_BESIDE_OTHERS_MS = 160;
const GROWTHS_AT_MOST = 5;

/** Between a decision and the next open step there is a moment with no move: waits for it up to two seconds and answers with the dossier as it then stands. */
export const waitForNextStep = async (world: World, id: string, dossier: Dossier): Promise<Dossier> => {
  const decided = lastEntry(dossier);
  let now = dossier;
  for (let grown = 0; grown < GROWTHS_AT_MOST; grown++) {
    if (isOver(now) || hasComeFurther(now, decided)) return now;
    await growth(world, id, lastEntry(now), openSteps(now).length > 0 ? WAIT_BESIDE_OTHERS_MS : WAIT_MS);
    const then = fold(await world.journal.read(id));
    if (lastEntry(then) === lastEntry(now)) return then;
    now = then;
  }
  return now;
};

const lastEntry = (dossier: Dossier): number => (dossier.stage === 'nothing' ? 0 : dossier.last.entry);

/** The step after this entry is open; an entry that closed none leaves the open ones as they were. */
const hasComeFurther = (dossier: Dossier, entry: number): boolean => {
  const open = openSteps(dossier);
  if (dossier.stage === 'nothing' || open.length === 0) return false;
  const closed = Object.values(dossier.steps).some((step) => step.closed?.entry === entry);
  return !closed || open.some(({ after }) => after === entry);
};
