import type { Sha256 } from '../../domain/journal/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { TreeHead } from './check-proofs.ts';
import { growingTree } from './growing-tree.ts';
import { leafHash } from './merkle.ts';

/** An entry as it stands in its journal. */
export type StandingEntry = {
  readonly journal: string;
  readonly entry: number;
  readonly at: Instant;
  readonly hash: Sha256;
};

/** A place in the order of the tree: what was noted there, and what stands there now. */
export type StoredLeaf = {
  /** Undefined: the tree has not taken it in yet. */
  readonly noted: Sha256 | undefined;
  readonly standing: StandingEntry | undefined;
};

/** A head to hold the journals against, and what people call it. */
export type KnownHead = TreeHead & { readonly name: string };

/** What was found; one Vietnamese sentence a fault. `missing`: hashes of entries that stand nowhere, as far as they are looked for. */
export type TreeCompared = {
  readonly size: number;
  readonly faults: readonly string[];
  readonly missing: readonly { readonly leaf: number; readonly hash: Sha256 }[];
};

const NOTHING = '0'.repeat(64);
const MOST_LOOKED_FOR = 20;
const MOST_HEADS_SAID = 3;

/** Compares the journals, in the order they were written, with the tree that was kept of them and with heads that others may hold (N3, BH-5.2, 5.3). Memory is flat. */
export const compareTree = async (
  leaves: AsyncIterable<StoredLeaf> | Iterable<StoredLeaf>,
  known: readonly KnownHead[],
): Promise<TreeCompared> => {
  const heads = known.toSorted((a, b) => a.size - b.size);
  const [noted, standing] = [growingTree(), growingTree()];
  const judged: Judged[] = [];
  const differing = differences();
  let next = 0;
  const judge = (): void => {
    for (let head = heads[next]; head !== undefined && head.size === standing.size(); head = heads[next]) {
      judged.push({ head, noted: isSame(noted.root(), head.root), standing: isSame(standing.root(), head.root) });
      next += 1;
    }
  };

  judge();
  for await (const leaf of leaves) {
    differing.see(standing.size(), leaf);
    noted.add(leafHash(leaf.noted ?? leaf.standing?.hash ?? NOTHING));
    standing.add(leafHash(leaf.standing?.hash ?? NOTHING));
    judge();
  }
  const size = standing.size();
  const older = heads
    .slice(next)
    .slice(-MOST_HEADS_SAID)
    .map((head) => tooFew(head, size, differing.lastAt()));
  return { size, faults: [...differing.sentences(), ...headFaults(judged), ...older], missing: differing.missing };
};

type Judged = { readonly head: KnownHead; readonly noted: boolean; readonly standing: boolean };

const isSame = (one: Uint8Array, two: Uint8Array): boolean => Buffer.compare(one, two) === 0;

const tooFew = ({ name, size }: KnownHead, found: number, lastAt: Instant | undefined): string =>
  `Dữ liệu cũ hơn ${name}: ở đó có ${size} mục, ở đây chỉ có ${found}, thiếu ${size - found} mục${
    lastAt === undefined ? '' : `; mục cuối còn lại ghi lúc ${lastAt}`
  }.`;

/** The earliest head that no longer fits says it all; the last that fits tells since when. */
const headFaults = (judged: readonly Judged[]): readonly string[] => {
  const broken = judged.filter(({ standing }) => !standing);
  const [first] = broken;
  if (first === undefined) return [];
  const fits = judged.findLast(({ standing, head }) => standing && head.size < first.head.size);
  const since = fits === undefined ? '' : ` Đến ${fits.head.name} (${fits.head.size} mục) thì còn khớp.`;
  const forged = first.noted ? '' : ' Danh sách lá của cây cũng không còn khớp: không nêu được từng mục.';
  return [
    `Nhật ký không khớp ${first.head.name} (${first.head.size} mục).${since}${forged}`,
    ...broken
      .slice(1)
      .slice(-MOST_HEADS_SAID)
      .map(({ head }) => `Nhật ký không khớp ${head.name} (${head.size} mục).`),
  ];
};

/** What differs leaf by leaf, told by runs: neighbours of one journal are one sentence. */
const differences = () => {
  const missing: { leaf: number; hash: Sha256 }[] = [];
  const said: string[] = [];
  let run: Run | undefined;
  let lastAt: Instant | undefined;
  const close = (): void => {
    if (run !== undefined) said.push(sentenceOf(run));
    run = undefined;
  };

  return {
    missing,
    lastAt: () => lastAt,
    see: (leaf: number, { noted, standing }: StoredLeaf): void => {
      if (standing !== undefined && (noted === undefined || noted === standing.hash)) {
        close();
        lastAt = standing.at;
        return;
      }
      if (standing === undefined && noted !== undefined && missing.length < MOST_LOOKED_FOR)
        missing.push({ leaf, hash: noted });
      const journal = standing?.journal;
      if (run === undefined || run.journal !== journal) {
        close();
        run = { journal, first: leaf, last: leaf, entries: [], after: lastAt };
      }
      run.last = leaf;
      if (standing !== undefined) run.entries.push(standing.entry);
    },
    sentences: (): readonly string[] => {
      close();
      return said;
    },
  };
};

type Run = {
  readonly journal: string | undefined;
  readonly first: number;
  last: number;
  readonly entries: number[];
  readonly after: Instant | undefined;
};

const sentenceOf = ({ journal, first, last, entries, after }: Run): string => {
  const leaves = first === last ? `lá ${first}` : `lá ${first} đến ${last}`;
  if (journal === undefined)
    return `Thiếu ${last - first + 1} mục nhật ký mà cây đã ghi (${leaves}${after === undefined ? '' : `, sau ${after}`}).`;
  return `Hồ sơ ${journal}, mục ${entries.join(', ')}: đã bị viết lại, không còn là mục mà cây đã ghi (${leaves}).`;
};
