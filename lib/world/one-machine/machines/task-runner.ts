import type { World } from '../../world.ts';
import type { TaskState } from './asl.ts';
import type { TaskTokens, TokenHolder } from './task-tokens.ts';

/** A step function; what it takes as payload is between it and the ASL file that calls it. */
export type StepFunction = (payload: never, world: World) => Promise<unknown>;

/** One run of a machine: the calls under way, the tokens it waits on, and since when a failed call waits to be tried again. */
export type Execution = TokenHolder & { calls: number; failingSince: number | null; abort: () => void };

type Parts = {
  readonly steps: Readonly<Record<string, StepFunction>>;
  readonly world: () => World;
  readonly tokens: TaskTokens;
  readonly execution: Execution;
  readonly isLive: () => boolean;
};

const RETRY_SOON_MS = 10_000;

export const newExecution = (): Execution => ({
  tokens: new Set(),
  movedAt: performance.now(),
  calls: 0,
  failingSince: null,
  abort: () => undefined,
});

/** A woken machine comes to its next step within a turn of the event loop; nothing says that a branch has come to its end. */
const ON_ITS_WAY_MS = 3;

/** True while an execution does nothing but wait for people. One that keeps failing for long is no longer waited for. */
export const isWaiting = ({ calls, movedAt, failingSince }: Execution): boolean =>
  calls === 0 &&
  performance.now() - movedAt > ON_ITS_WAY_MS &&
  (failingSince === null || Date.now() - failingSince > RETRY_SOON_MS);

/** Runs a Task as Lambda would: `{Payload}` of the step function, or, for a human step, what its token is answered with. */
export const taskRunner = ({ steps, world, tokens, execution, isLive }: Parts) => {
  const call = async (asked: unknown, extra: object): Promise<unknown> => {
    const { step, payload } = callOf(steps, asked);
    execution.calls += 1;
    try {
      const answer = await step({ ...payload, ...extra } as never, world());
      execution.failingSince = null;
      return answer;
    } catch (error) {
      execution.failingSince ??= Date.now();
      throw error;
    } finally {
      execution.calls -= 1;
      execution.movedAt = performance.now();
    }
  };

  return async (task: TaskState, asked: unknown): Promise<unknown> => {
    if (!isLive()) throw Object.assign(new Error('execution let go'), { isRetryable: false, isCatchable: false });
    if (!task.waitsForToken) return { Payload: (await call(asked, {})) ?? null };

    const { token, woken } = tokens.wait(execution, task.timeoutSeconds);
    try {
      await call(asked, { token });
    } catch (error) {
      tokens.forget(token);
      throw error;
    }
    return woken;
  };
};

const callOf = (steps: Parts['steps'], asked: unknown) => {
  const { FunctionName, Payload } = asked as { FunctionName?: unknown; Payload?: object };
  const name = /^\$\{(.+)\}$/.exec(String(FunctionName))?.[1] ?? String(FunctionName);
  const step = steps[name];
  if (step === undefined) throw new Error(`no step function named ${name}`);
  return { step, payload: Payload ?? {} };
};
