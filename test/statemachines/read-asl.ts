import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export type State = {
  readonly Type: string;
  readonly Comment?: string;
  readonly Next?: string;
  readonly End?: boolean;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string; readonly Variable?: string; readonly StringEquals?: string }[];
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Resource?: string;
  readonly ResultPath?: string | null;
  readonly ItemsPath?: string;
  readonly Parameters?: { readonly FunctionName?: string; readonly Payload?: Readonly<Record<string, string>> };
  readonly TimeoutSeconds?: number;
  readonly Branches?: readonly Asl[];
  readonly ItemProcessor?: Asl;
};

/** A machine, or what runs inside one state of it: a branch of a Parallel, the processor of a Map. */
export type Asl = {
  readonly StartAt: string;
  readonly Comment?: string;
  readonly States: Readonly<Record<string, State>>;
};

type Named = readonly [name: string, state: State];

const FOLDER = new URL('../../statemachines/', import.meta.url);

export const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.asl.json'))
  .sort();

export const readAsl = (file: string): Asl => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Asl;

/** The machines inside a state. */
export const insideOf = ({ Branches = [], ItemProcessor }: State): readonly Asl[] =>
  ItemProcessor === undefined ? Branches : [...Branches, ItemProcessor];

/** A machine and every machine inside it. */
export const machinesIn = (asl: Asl): readonly Asl[] => [
  asl,
  ...Object.values(asl.States).flatMap((state) => insideOf(state).flatMap(machinesIn)),
];

/** Every state, inside Parallel and Map too. */
export const allStatesOf = (asl: Asl): readonly Named[] =>
  machinesIn(asl).flatMap((machine) => Object.entries(machine.States));

/** The names a state leads to. */
export const nextOf = ({ Next, Default, Choices = [] }: State): readonly string[] =>
  [Next, Default, ...Choices.map((choice) => choice.Next)].filter((name) => name !== undefined);

/** The names reached from the start of one machine, not looking inside its states. */
export const reachedIn = ({ StartAt, States }: Asl): ReadonlySet<string> => {
  const reached = new Set<string>([StartAt]);
  for (const name of reached) {
    const state = States[name];
    if (state !== undefined) for (const next of nextOf(state)) reached.add(next);
  }
  return reached;
};

/** What a machine is once released: its order and its steps, whatever the comments say. */
export const topologyHash = (asl: Asl): string => {
  const bare = JSON.stringify(asl, (key, value: unknown) => (key === 'Comment' ? undefined : value));
  return createHash('sha256').update(bare).digest('hex');
};
