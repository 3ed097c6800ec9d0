import type { World } from '../../lib/world/world.ts';
import { kindOf } from '../journals/kinds.ts';
import { startRoute } from '../journals/start-route.ts';

/** What EventBridge tells of an execution that ended otherwise than by itself. Dates in milliseconds. */
export type ExecutionEnded = {
  readonly detail: {
    readonly stateMachineArn: string;
    readonly status: string;
    readonly startDate: number;
    readonly stopDate: number | null;
    readonly input: string | null;
  };
};

const AT_ONCE_MS = 60_000;

/**
 * A machine that failed, timed out or was stopped is started again from the top: it walks the recorded outcomes to where the journal
 * stands. One that failed as soon as it began is listed for a person instead and left to the sweep, so that nothing turns in circles.
 */
export const restart = async ({ detail }: ExecutionEnded, world: World): Promise<void> => {
  const id = dossierOf(detail.input);
  if (id === undefined) throw new Error(`execution of ${machineOf(detail)} ended without naming its dossier`);
  const entries = await world.journal.read<unknown>(id);
  if (detail.status === 'FAILED' && (detail.stopDate ?? 0) - detail.startDate < AT_ONCE_MS) {
    const failure = { where: machineOf(detail), dossier: id, entry: entries.length };
    return world.failed.add({ ...failure, error: 'the machine fails as soon as it begins' });
  }

  if (machineOf(detail).endsWith('-deadlines')) return setAlarmAgain(id, world);
  const walk = kindOf(id).walk(entries);
  if (walk !== null) await startRoute(world, id, walk, world.chance.id());
};

/** What the alarm that was lost would have rung for is looked at now; the look, or the entry it makes, sets the next one. */
const setAlarmAgain = async (id: string, world: World): Promise<void> => {
  await world.alarms.set(id, null);
  await kindOf(id).look(id, world);
};

const machineOf = ({ stateMachineArn }: ExecutionEnded['detail']): string => stateMachineArn.split(':').at(-1) ?? '';

const dossierOf = (input: string | null): string | undefined => {
  const read = JSON.parse(input ?? '{}') as { readonly dossierId?: unknown };
  return typeof read.dossierId === 'string' ? read.dossierId : undefined;
};
