import { randomUUID } from 'node:crypto';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { FailedList, Machines, StepOutcome, World } from '../world.ts';
import { type Asl, type TaskState, TOKEN_STAND_IN, tasksOf } from './asl.ts';

/** A step function; what it takes as payload is between it and the ASL file that calls it. */
export type StepFunction = (payload: never, world: World) => Promise<unknown>;

export type DeskMachines = Machines & {
  /** True while no execution is on its way between two waits, nor about to try a step again. */
  quiet(): boolean;
  stop(): void;
};

type Parts = {
  readonly definitions: Readonly<Record<string, Asl>>;
  readonly steps: Readonly<Record<string, StepFunction>>;
  readonly failed: FailedList;
  readonly world: () => World;
  /** How many executions may wait in memory at once. */
  readonly atMost?: number;
};

type Execution = { readonly tokens: Set<string>; calls: number; willRetry: boolean; abort(): void };
type Waiting = {
  readonly execution: Execution;
  readonly until: number;
  readonly wake: (output: StepOutcome | null) => void;
};

const EXECUTIONS_AT_MOST = 5000;
const NAMES_KEPT = 100_000;

/**
 * Runs the ASL files in memory. A machine remembers nothing, so nothing here is kept: after a restart, or when too many wait
 * and the oldest is let go, a wake answers `gone` and the caller starts the dossier's machine anew.
 */
export const deskMachines = ({
  definitions,
  steps,
  failed,
  world,
  atMost = EXECUTIONS_AT_MOST,
}: Parts): DeskMachines => {
  const waiting = new Map<string, Waiting>();
  const live = new Set<Execution>();
  const names = new Set<string>();
  let stopped = false;

  const letGo = (execution: Execution): void => {
    live.delete(execution);
    execution.abort();
    // Settled, so that the library clears the task's own long timer.
    for (const token of execution.tokens) waiting.get(token)?.wake(null);
  };

  const runTask = async (execution: Execution, task: TaskState, input: unknown): Promise<unknown> => {
    if (!live.has(execution))
      throw Object.assign(new Error('execution ended'), { isRetryable: false, isCatchable: false });
    const { step, payload } = callOf(steps, input);
    execution.calls += 1;
    execution.willRetry = false;
    try {
      if (!task.waitsForToken) return { Payload: (await step(payload, world())) ?? null };

      const token = randomUUID();
      const woken = wait(execution, token, task.timeoutSeconds);
      await step({ ...payload, token }, world()).catch((error: unknown) => {
        forget(token);
        throw error;
      });
      return { woken };
    } catch (error) {
      execution.willRetry = true;
      throw error;
    } finally {
      execution.calls -= 1;
    }
  };

  const wait = (execution: Execution, token: string, timeoutSeconds: number): Promise<StepOutcome | null> =>
    new Promise((resolve) => {
      const wake = (output: StepOutcome | null) => {
        forget(token);
        resolve(output);
      };
      execution.tokens.add(token);
      waiting.set(token, { execution, until: Date.now() + timeoutSeconds * 1000, wake });
    });

  const forget = (token: string): void => {
    waiting.get(token)?.execution.tokens.delete(token);
    waiting.delete(token);
  };

  const remember = (name: string): void => {
    names.add(name);
    const [oldest] = names;
    if (names.size > NAMES_KEPT && oldest !== undefined) names.delete(oldest);
  };

  const makeRoom = (): void => {
    if (live.size < atMost) return;
    const oldest = [...live].find((execution) => execution.calls === 0 && execution.tokens.size > 0);
    if (oldest !== undefined) letGo(oldest);
  };

  return {
    start: async (route, name, input) => {
      if (stopped || names.has(name)) return;
      const definition = definitions[route];
      if (definition === undefined) throw new Error(`no state machine named ${route}`);
      remember(name);
      makeRoom();

      const execution: Execution = { tokens: new Set(), calls: 0, willRetry: false, abort: () => undefined };
      live.add(execution);
      const handlers = tasksOf(definition).map((task) => {
        const handler = async (task_input: unknown) => {
          const answer = await runTask(execution, task, task_input);
          return task.waitsForToken ? await (answer as { woken: Promise<StepOutcome | null> }).woken : answer;
        };
        return [task.name, handler] as const;
      });
      const machine = new StateMachine(definition as StateMachineDefinition, {
        validationOptions: { noValidate: true },
      });
      const run = machine.run(structuredClone(input), {
        noThrowOnAbort: true,
        context: { Task: { Token: TOKEN_STAND_IN } },
        overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) as never },
      });
      execution.abort = run.abort;
      run.result
        .catch(async (error: unknown) => {
          const message = error instanceof Error ? error.message : String(error);
          await failed.add({
            where: `machine ${route}`,
            dossier: input.dossierId,
            entry: input.last.entry,
            error: message,
          });
        })
        .catch((error: unknown) => console.error(`machine ${route}: ${String(error)}`))
        .finally(() => live.delete(execution));
    },
    succeed: async (token, output) => {
      const found = waiting.get(token);
      if (found === undefined) return 'gone';
      found.wake(found.until > Date.now() ? output : null);
      return found.until > Date.now() ? 'woken' : 'gone';
    },
    quiet: () => [...live].every((execution) => execution.calls === 0 && !execution.willRetry),
    stop: () => {
      stopped = true;
      for (const execution of [...live]) letGo(execution);
    },
  };
};

const callOf = (steps: Parts['steps'], input: unknown) => {
  const { FunctionName, Payload } = input as { FunctionName?: unknown; Payload?: unknown };
  const name = /^\$\{(.+)\}$/.exec(String(FunctionName))?.[1] ?? String(FunctionName);
  const step = steps[name];
  if (step === undefined) throw new Error(`no step function named ${name}`);
  return { step, payload: Payload as Record<string, unknown> };
};
