/** How a table is keyed, which lists its indexes keep, and what becomes of it. */
export type TableShape = {
  /** What a person would say it holds. */
  readonly holds: string;
  readonly key: string;
  readonly sort?: { readonly name: string; readonly type: 'S' | 'N' };
  /** Sparse: an item without the key of an index is not in its list; `all`: every one has it. */
  readonly lists?: Readonly<
    Record<string, { readonly key: string; readonly sort?: string; readonly whole: boolean; readonly all?: true }>
  >;
  /** Items with `expiresAt` (seconds) are deleted by DynamoDB some time after. */
  readonly expires?: true;
  /** New items are streamed to the readers. */
  readonly streamed?: true;
  /** Whoever asks, an item is never updated and never deleted (N3, BH-5.2, 5.3): the table itself refuses. */
  readonly appendOnly?: true;
  /** Nothing is changed; what an entry says is destroyed (N2) is deleted by the function that does so alone. */
  readonly erasable?: true;
  /** What a province could not do without after a fire; everything else is rebuilt or passes. */
  readonly kept: boolean;
};

/** The tables of a province: made by the data stack, used by the parts of the AWS world. A table's full name is the prefix and its name here. */
export const TABLES = {
  journal: {
    holds: 'Nhật ký: one item per decision, the only truth',
    key: 'dossier',
    sort: { name: 'entry', type: 'N' },
    lists: { byDay: { key: 'day', sort: 'written', whole: false, all: true } },
    streamed: true,
    appendOnly: true,
    kept: true,
  },
  tree: {
    holds: 'The tree over the entries of all journals, and its published checkpoints',
    key: 'part',
    sort: { name: 'nth', type: 'N' },
    appendOnly: true,
    kept: true,
  },
  contents: {
    holds: 'Texts beside the journal, by dossier and SHA-256',
    key: 'dossier',
    sort: { name: 'part', type: 'S' },
    kept: true,
    erasable: true,
  },
  claims: { holds: 'Unique things, running numbers, the provider’s secret', key: 'key', kept: true },
  numbers: {
    holds: 'Running numbers that were taken and that no document carries yet',
    key: 'list',
    sort: { name: 'number', type: 'S' },
    kept: true,
  },
  accounts: {
    holds: 'Accounts and their user names',
    key: 'id',
    lists: { byAgency: { key: 'agency', whole: true } },
    kept: true,
  },
  drafts: {
    holds: 'What people are filling in',
    key: 'id',
    lists: { byOwner: { key: 'owner', sort: 'changedAt', whole: true } },
    kept: true,
  },
  outbox: {
    holds: 'Notices, to send and sent',
    key: 'about',
    sort: { name: 'key', type: 'S' },
    lists: {
      inbox: { key: 'recipient', sort: 'place', whole: true },
      unsent: { key: 'unsent', sort: 'place', whole: false },
    },
    kept: true,
  },
  views: {
    holds: 'One row per dossier, and its further queues',
    key: 'id',
    sort: { name: 'part', type: 'S' },
    lists: {
      byQueue: { key: 'queue', sort: 'place', whole: true },
      byOwner: { key: 'owner', sort: 'since', whole: true },
      byAgency: { key: 'agency', sort: 'since', whole: true },
      open: { key: 'open', sort: 'id', whole: true },
      between: { key: 'between', sort: 'id', whole: false },
    },
    kept: false,
  },
  documents: {
    holds: 'The persons’ e-document stores: what each dossier brought in',
    key: 'dossier',
    lists: { byOwner: { key: 'owner', sort: 'since', whole: true } },
    kept: false,
  },
  waits: {
    holds: 'Task tokens and the next alarm of each dossier',
    key: 'dossier',
    sort: { name: 'key', type: 'S' },
    expires: true,
    kept: false,
  },
  passing: { holds: 'One-time codes and limits per address', key: 'key', expires: true, kept: false },
  failed: {
    holds: 'What keeps failing, for a person to see',
    key: 'list',
    sort: { name: 'failure', type: 'S' },
    kept: false,
  },
} as const satisfies Readonly<Record<string, TableShape>>;

export type TableName = keyof typeof TABLES;
