import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { type OpenStep, openStep } from '../../functions/steps/open-step.ts';
import type { StepOutcome, World } from '../../lib/world/world.ts';
import { readAsl, statesOf } from './read-asl.ts';

/** The states a machine started from the top enters for a dossier, until it waits for a person or ends. */
export const walk = async (world: World, file: string, dossierId: string): Promise<readonly string[]> => {
  const asl = readAsl(file);
  const entered: string[] = [];
  let tokens = 0;
  let waits: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    waits = resolve;
  });
  const answered = new Map<string, (outcome: StepOutcome) => void>();
  const listening: World = {
    ...world,
    waits: { ...world.waits, keep: async () => undefined },
    machines: {
      ...world.machines,
      succeed: async (token, outcome) => {
        answered.get(token)?.(outcome);
        answered.delete(token);
        return 'woken';
      },
    },
  };
  const human = async (asked: unknown): Promise<unknown> => {
    const token = String(tokens++);
    const woken = new Promise<StepOutcome>((resolve) => answered.set(token, resolve));
    await openStep({ ...(asked as { Payload: OpenStep }).Payload, token }, listening);
    if (answered.has(token)) waits();
    return woken;
  };
  const tasks = statesOf(asl).filter(([, state]) => state.Type === 'Task');
  const machine = new StateMachine(asl as unknown as StateMachineDefinition, {
    validationOptions: { noValidate: true },
  });
  const running = machine.run(
    { dossierId, last: { outcome: 'submitted', entry: 1 } },
    {
      noThrowOnAbort: true,
      context: { Task: { Token: '' } },
      overrides: { taskResourceLocalHandlers: Object.fromEntries(tasks.map(([name]) => [name, human])) as never },
    },
  );
  const listen = async (): Promise<void> => {
    for await (const event of running.eventLogs) if (event.type === 'StateEntered') entered.push(event.state.name);
  };
  const heard = listen();
  await Promise.race([waiting, running.result]);
  running.abort();
  await heard.catch(() => undefined);
  return entered;
};
