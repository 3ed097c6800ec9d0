import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export type State = {
  readonly Type: string;
  readonly Comment?: string;
  readonly Next?: string;
  readonly Default?: string;
  readonly Choices?: readonly { readonly Next: string; readonly StringEquals?: string }[];
  readonly Retry?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Resource?: string;
  readonly ResultPath?: string | null;
  readonly Parameters?: { readonly Payload?: Readonly<Record<string, string>> };
  readonly TimeoutSeconds?: number;
};
export type Asl = {
  readonly StartAt: string;
  readonly Comment: string;
  readonly States: Readonly<Record<string, State>>;
};

const FOLDER = new URL('../../statemachines/', import.meta.url);

export const files = readdirSync(FOLDER).filter((name) => name.endsWith('.asl.json'));

export const readAsl = (file: string): Asl => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Asl;

export const statesOf = (asl: Asl) => Object.entries(asl.States);

/** What a machine is once released: its order and its steps, whatever the comments say. */
export const topologyHash = (asl: Asl): string => {
  const bare = JSON.stringify(asl, (key, value: unknown) => (key === 'Comment' ? undefined : value));
  return createHash('sha256').update(bare).digest('hex');
};
