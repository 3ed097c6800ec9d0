import { readFileSync } from 'node:fs';

/** One call of AWS with what decides its price. */
export type CountedCall = {
  readonly by: string;
  readonly call: string;
  /** Bytes asked and bytes answered. */
  readonly bytes: number;
  readonly answered: number;
};

/** One part of a dossier's life as the conformance run counted it. */
export type CountedPart = {
  readonly inOrder: readonly CountedCall[];
  readonly requests: readonly string[];
  readonly invocations: Readonly<Record<string, readonly number[]>>;
};

/** What `npm run conformance` counted of one dossier, submission to return on the five-step route. */
export type CountedDossier = {
  readonly parts: Readonly<Record<string, CountedPart>>;
  /** State transitions of each execution, by machine. */
  readonly transitions: Readonly<Record<string, readonly number[]>>;
  /** What stands deployed, by CloudFormation type. */
  readonly resources: Readonly<Record<string, number>>;
};

/** The parts of a dossier's life, in words. */
export const PARTS: Readonly<Record<string, string>> = {
  prepared: 'Preparing: form and one paper',
  decided: 'Deciding: seven decisions and what follows',
  read: 'Reading: the page before each decision',
};

/** The last count that was taken over. */
export const COUNTED = new URL('counted.json', import.meta.url);

type Written = Omit<CountedDossier, 'parts'> & {
  readonly parts: Readonly<Record<string, Omit<CountedPart, 'inOrder'> & { readonly inOrder: readonly string[] }>>;
};

/** A count as it is kept: one line a call, `react | DynamoDB GetItem waits | 136 | 2`. */
export const written = ({ parts, ...more }: CountedDossier): string => {
  const lines = Object.entries(parts).map(([name, part]) => {
    const inOrder = part.inOrder.map(({ by, call, bytes, answered }) => [by, call, bytes, answered].join(' | '));
    return [name, { ...part, inOrder }];
  });
  return JSON.stringify({ ...more, parts: Object.fromEntries(lines) }, null, 2);
};

/** The count that is kept. */
export const readCounted = (): CountedDossier => {
  const { parts, ...more } = JSON.parse(readFileSync(COUNTED, 'utf8')) as Written;
  const read = Object.entries(parts).map(([name, part]) => [name, { ...part, inOrder: part.inOrder.map(callOf) }]);
  return { ...more, parts: Object.fromEntries(read) };
};

const callOf = (line: string): CountedCall => {
  const [by = '', call = '', bytes, answered] = line.split(' | ');
  return { by, call, bytes: Number(bytes), answered: Number(answered) };
};
