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
