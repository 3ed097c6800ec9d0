import type { Sha256 } from '../../domain/journal/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Account } from '../accounts.ts';
import type { PublishedCheckpoint } from '../tree/tree.ts';
import type { Application, SentNotice } from '../world.ts';

/** A text beside a journal. */
export type KeptContent = { readonly dossier: string; readonly sha256: Sha256; readonly bytes: Uint8Array };

export type KeptPaper = { readonly fileId: string; readonly bytes: Uint8Array };

/** A unique thing and who holds it, or a series and the last number it gave. */
export type KeptClaim =
  | { readonly key: string; readonly holder: string }
  | {
      readonly series: string;
      readonly last: number;
      /** Up to which an edition of before gave them, without explaining gaps; absent in exports of before: up to the last. */
      readonly explainedFrom?: number;
      /** What was taken and is not settled; absent: nothing. */
      readonly open?: readonly { readonly running: number; readonly takenFor: string }[];
    };

/** A notice with how it stands; `order` is its place among those of one instant. `refused`: why the provider took it never. */
export type LeavingNotice = SentNotice & { readonly order: number; readonly refused?: string };

/** What proves signatures made here, wherever the province goes: SPKI, PEM. The private half stays. */
export type KeptKey = { readonly signer: string; readonly keyId: string; readonly publicKey: string };

/** A published checkpoint with its time stamp, the authority's reply as base64; absent where it has none. */
export type KeptCheckpoint = PublishedCheckpoint & {
  readonly timeStamp?: { readonly at: Instant; readonly reply: string };
};

/** Everything a province could not do without (O14), read where it stands. Passwords, sessions and secrets are not of it. */
export type Kept = {
  /** Each journal whole, as the texts of its entries in their order. */
  journals(): AsyncIterable<readonly string[]>;
  /** The entries of all journals by their hashes, in the order of the tree: the only order its checkpoints fit. */
  leaves(): AsyncIterable<Sha256>;
  /** Every checkpoint published, oldest first. */
  checkpoints(): AsyncIterable<KeptCheckpoint>;
  contents(): AsyncIterable<KeptContent>;
  papers(): AsyncIterable<KeptPaper>;
  accounts(): AsyncIterable<Account>;
  claims(): AsyncIterable<KeptClaim>;
  drafts(): AsyncIterable<Application>;
  notices(): AsyncIterable<LeavingNotice>;
  keys(): AsyncIterable<KeptKey>;
};

/** Where it is put: a folder of open formats, the tables of a province, the data folder of a one-machine edition. */
export type KeepingPlace = { readonly [Part in keyof Kept]: (one: Of<Part>) => Promise<void> };

/** One of what a part holds. */
export type Of<Part extends keyof Kept> = ReturnType<Kept[Part]> extends AsyncIterable<infer One> ? One : never;

/** How many of each part were put, and the entries of all journals together. */
export type Counts = Readonly<Record<keyof Kept | 'entries', number>>;

/** A checkpoint speaks of leaves, a leaf of an entry, an entry of what was put beside it before: so who reads while others write begins with what came last. */
const LEAVING = [
  'checkpoints',
  'leaves',
  'journals',
  'contents',
  'papers',
  'accounts',
  'claims',
  'drafts',
  'notices',
  'keys',
] as const;
/** Who restores ends with them: whatever follows an entry finds the rest in its place. */
const RESTORING = [
  'checkpoints',
  'leaves',
  'contents',
  'papers',
  'accounts',
  'claims',
  'drafts',
  'notices',
  'keys',
  'journals',
] as const;

/** Copies everything kept; answers how many of each. */
export const copyKept = async (from: Kept, to: KeepingPlace, why: 'leaving' | 'restoring'): Promise<Counts> => {
  const counts = {
    ...{ journals: 0, leaves: 0, checkpoints: 0, contents: 0, papers: 0 },
    ...{ accounts: 0, claims: 0, drafts: 0, notices: 0, keys: 0 },
  };
  let entries = 0;
  const copy = async <Part extends keyof Kept>(part: Part): Promise<void> => {
    const put = to[part] as (one: Of<Part>) => Promise<void>;
    await severalAtOnce(from[part]() as AsyncIterable<Of<Part>>, async (one) => {
      counts[part] += 1;
      if (part === 'journals') entries += (one as Of<'journals'>).length;
      await put(one);
    });
  };
  for (const part of why === 'leaving' ? LEAVING : RESTORING) await copy(part);
  return { ...counts, entries };
};

const AT_A_TIME = 16;

/** Does work for each, several at a time, begun in their order; the first that fails ends it. */
export const severalAtOnce = async <One>(all: AsyncIterable<One>, work: (one: One) => Promise<void>): Promise<void> => {
  const underWay = new Set<Promise<void>>();
  for await (const one of all) {
    const doing: Promise<void> = work(one).finally(() => underWay.delete(doing));
    underWay.add(doing);
    if (underWay.size >= AT_A_TIME) await Promise.race(underWay);
  }
  await Promise.all(underWay);
};
