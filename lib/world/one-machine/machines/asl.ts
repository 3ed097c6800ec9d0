/** What the one-machine edition reads of an Amazon States Language definition. */
export type Asl = { readonly States: Readonly<Record<string, AslState>> };

type AslState = {
  readonly Type: string;
  readonly Resource?: string;
  readonly TimeoutSeconds?: number;
  readonly Branches?: readonly Asl[];
  readonly ItemProcessor?: Asl;
  readonly Iterator?: Asl;
};

export type TaskState = { readonly name: string; readonly waitsForToken: boolean; readonly timeoutSeconds: number };

/** What `$$.Task.Token` reads as before the one-machine edition puts its own token in `Payload.token`. */
export const TOKEN_STAND_IN = 'task-token';

/** The library gives a task without a time-out this many seconds. */
const DEFAULT_TIMEOUT_SECONDS = 60;

/** Every Task of a machine, inside Parallel and Map too. */
export const tasksOf = (machine: Asl): readonly TaskState[] =>
  Object.entries(machine.States).flatMap(([name, state]) => {
    if (state.Type === 'Task') return [taskOf(name, state)];
    const inside = [...(state.Branches ?? []), state.ItemProcessor, state.Iterator];
    return inside.flatMap((part) => (part === undefined ? [] : tasksOf(part)));
  });

const taskOf = (name: string, state: AslState): TaskState => ({
  name,
  waitsForToken: state.Resource?.endsWith('.waitForTaskToken') ?? false,
  timeoutSeconds: state.TimeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
});
