import { setTimeout as pause } from 'node:timers/promises';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { type OpenStep, openStep } from '../../functions/steps/open-step.ts';
import { type ReadList, readList } from '../../functions/steps/read-list.ts';
import { type ReceiveAutomatically, receiveBySystem } from '../../functions/steps/receive-automatically.ts';
import type { StepOutcome, World } from '../../lib/world/world.ts';
import { allStatesOf, readAsl } from './read-asl.ts';

/** Where a machine went: every state it entered, in order, and the states it now waits in, with their units. */
export type Walked = { readonly path: readonly string[]; readonly stands: readonly string[] };

type Asked = { readonly FunctionName: string; readonly Payload: Record<string, unknown> };
type Waiting = { readonly name: string; readonly resolve: (outcome: StepOutcome) => void };

/** Turns of the event loop without a call under way, after which every branch is taken to wait. */
const QUIET_TURNS = 3;

/** A machine started from the top for a dossier, followed until it waits for people in every branch, or ends. */
export const walk = async (world: World, file: string, dossierId: string): Promise<Walked> => {
  const asl = readAsl(file);
  const path: string[] = [];
  const waiting = new Map<string, Waiting>();
  let tokens = 0;
  let calls = 0;
  let ended = false;
  const listening: World = {
    ...world,
    waits: { ...world.waits, keep: async () => undefined, drop: async () => undefined },
    machines: {
      ...world.machines,
      succeed: async (token, outcome) => {
        waiting.get(token)?.resolve(outcome);
        waiting.delete(token);
        return 'woken';
      },
    },
  };

  const asks = async (name: string, { FunctionName, Payload }: Asked): Promise<unknown> => {
    if (FunctionName.includes('read-list')) return { Payload: await readList(Payload as ReadList, listening) };
    if (FunctionName.includes('receive-automatically'))
      return { Payload: await receiveBySystem(Payload as ReceiveAutomatically, listening) };

    const token = String(tokens++);
    const woken = new Promise<StepOutcome>((resolve) => waiting.set(token, { name: named(name, Payload), resolve }));
    await openStep({ ...(Payload as OpenStep), token }, listening);
    return woken;
  };
  const counted = (name: string) => async (asked: unknown) => {
    calls += 1;
    const answer = asks(name, asked as Asked);
    await Promise.race([answer, pause(QUIET_TURNS)]);
    calls -= 1;
    return answer;
  };

  const tasks = allStatesOf(asl).filter(([, state]) => state.Type === 'Task');
  const machine = new StateMachine(asl as unknown as StateMachineDefinition, {
    validationOptions: { noValidate: true },
  });
  const running = machine.run(
    { dossierId, last: { outcome: 'submitted', entry: 1 } },
    {
      noThrowOnAbort: true,
      context: { Task: { Token: '' } },
      overrides: {
        taskResourceLocalHandlers: Object.fromEntries(tasks.map(([name]) => [name, counted(name)])) as never,
      },
    },
  );
  const listen = async (): Promise<void> => {
    for await (const event of running.eventLogs) if (event.type === 'StateEntered') path.push(event.state.name);
  };
  const heard = listen();
  const over = running.result.then(() => {
    ended = true;
  });
  for (let quiet = 0; quiet < QUIET_TURNS && !ended; quiet = calls > 0 ? 0 : quiet + 1) await pause(2);
  const stands = ended ? path.slice(-1) : [...waiting.values()].map(({ name }) => name);
  running.abort();
  await Promise.all([over, heard.catch(() => undefined)]);
  return { path, stands };
};

/** A state as a unit sees it: several agencies may stand in the same one. */
const named = (name: string, { unit }: Record<string, unknown>): string =>
  unit === undefined ? name : `${name} / ${unit}`;
