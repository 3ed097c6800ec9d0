import { faultWords } from '../../lib/world/fault.ts';
import { NotDoneOutside } from '../../lib/world/outside/not-done-outside.ts';
import type { World } from '../../lib/world/world.ts';

type NotDone = {
  readonly where: 'witness' | 'time-stamp';
  /** The keeper or authority, as the profile calls it. */
  readonly whom: string;
  readonly error: unknown;
  /** Whether somebody should be woken: the line it writes is what the alarm counts. */
  readonly rings: boolean;
};

/** Somebody outside did not do their part (N3): it stands on the failed list for a person to see. */
export const notDone = async (world: World, { where, whom, error, rings }: NotDone): Promise<void> => {
  const why = error instanceof NotDoneOutside ? error.message : faultWords(error);
  await world.failed.add({ where, dossier: '', entry: 0, error: `${whom}: ${why}` });
  if (rings) console.error(JSON.stringify({ where: 'outside', what: where }));
};
