import { setTimeout as pause } from 'node:timers/promises';
import type { StateMachineDefinition } from 'aws-local-stepfunctions';
import { faultWords } from '../../fault.ts';
import type { FailedList, Machines, StepOutcome, World } from '../../world.ts';
import { type Asl, TOKEN_STAND_IN, tasksOf } from './asl.ts';
import { type Execution, isWaiting, newExecution, type StepFunction, taskRunner } from './task-runner.ts';
import { taskTokens } from './task-tokens.ts';

export type OneMachineMachines = Machines & {
  /** True while no execution is on its way between two waits, nor about to try a step again soon. */
  quiet(): boolean;
  stop(): Promise<void>;
};

type Parts = {
  readonly definitions: Readonly<Record<string, Asl>>;
  readonly steps: Readonly<Record<string, StepFunction>>;
  readonly failed: FailedList;
  readonly world: () => World;
  /** How many executions may wait in memory at once. */
  readonly atMost?: number;
};

type Input = { readonly dossierId: string; readonly last: StepOutcome };

/** The interpreter is a quarter of a second of loading: nobody waits for it who only reads the first page. */
const interpreter = () => import('aws-local-stepfunctions');

const EXECUTIONS_AT_MOST = 5000;
const NAMES_KEPT = 100_000;

/**
 * Runs the ASL files in memory. A machine remembers nothing, so nothing here is kept: after a restart, or when too many wait
 * and the oldest is let go, a wake answers `gone` and the caller starts the dossier's machine anew.
 */
export const oneMachineMachines = (parts: Parts): OneMachineMachines => {
  const { definitions, failed, atMost = EXECUTIONS_AT_MOST } = parts;
  const tokens = taskTokens();
  const live = new Set<Execution>();
  const names = new Set<string>();
  let stopped = false;

  const run = (route: string, definition: Asl, input: Input): void => {
    const execution = newExecution();
    live.add(execution);
    walk(execution, definition, input)
      .catch((error: unknown) => failed.add({ ...placeOf(route, input), error: faultWords(error) }))
      .catch((error: unknown) => console.error(`machine ${route}: ${faultWords(error)}`))
      .finally(() => live.delete(execution));
  };

  const walk = async (execution: Execution, definition: Asl, input: Input): Promise<unknown> => {
    execution.calls += 1;
    const { StateMachine } = await interpreter();
    execution.calls -= 1;
    execution.movedAt = performance.now();
    if (!live.has(execution)) return undefined;

    const runTask = taskRunner({ ...parts, tokens, isLive: () => live.has(execution), execution });
    const handlers = tasksOf(definition).map((task) => [task.name, (asked: unknown) => runTask(task, asked)] as const);
    const machine = new StateMachine(definition as StateMachineDefinition, { validationOptions: { noValidate: true } });
    const running = machine.run(structuredClone(input), {
      noThrowOnAbort: true,
      context: { Task: { Token: TOKEN_STAND_IN } },
      overrides: { taskResourceLocalHandlers: Object.fromEntries(handlers) as never },
    });
    execution.abort = running.abort;
    return running.result;
  };

  const letGo = (execution: Execution): void => {
    live.delete(execution);
    execution.abort();
    tokens.letGo(execution);
  };

  const makeRoom = (): void => {
    if (live.size < atMost) return;
    const oldest = [...live].find((execution) => execution.calls === 0 && execution.tokens.size > 0);
    if (oldest !== undefined) letGo(oldest);
  };

  const remember = (name: string): void => {
    names.add(name);
    const [oldest] = names;
    if (names.size > NAMES_KEPT && oldest !== undefined) names.delete(oldest);
  };

  return {
    start: async (route, name, input) => {
      if (stopped || names.has(name)) return;
      const definition = definitions[route];
      if (definition === undefined) throw new Error(`no state machine named ${route}`);
      remember(name);
      makeRoom();
      run(route, definition, input);
    },
    succeed: async (token, output) => tokens.succeed(token, output),
    quiet: () => [...live].every(isWaiting),
    stop: async () => {
      stopped = true;
      for (let turns = 0; turns < 100 && [...live].some((execution) => execution.calls > 0); turns += 1)
        await pause(10);
      for (const execution of [...live]) letGo(execution);
      await pause(1);
    },
  };
};

const placeOf = (route: string, input: Input) => ({
  where: `machine ${route}`,
  dossier: input.dossierId,
  entry: input.last.entry,
});
