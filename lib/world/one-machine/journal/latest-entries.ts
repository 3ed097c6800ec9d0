import type { Entry } from '../../../domain/journal/entry.ts';

export type Followed = { readonly seq: number; readonly entry: Entry<unknown> };

/** The entries committed last, in the order of commit: who follows closely need not ask the store. */
export type LatestEntries = {
  add(followed: Followed): void;
  /** Those after a position; undefined where that lies further back than is remembered. */
  after(seq: number, limit: number): readonly Followed[] | undefined;
  head(): number;
};

/** Remembers at least so many of the entries after `head`. */
export const latestEntries = (start: number, atLeast: number): LatestEntries => {
  let latest: Followed[] = [];
  let floor = start;

  return {
    add: (followed) => {
      latest.push(followed);
      if (latest.length <= atLeast * 2) return;
      floor = latest[latest.length - atLeast - 1]?.seq ?? floor;
      latest = latest.slice(-atLeast);
    },
    after: (seq, limit) => {
      if (seq < floor) return undefined;
      const read = latest.findLastIndex((followed) => followed.seq <= seq);
      return latest.slice(read + 1, read + 1 + limit);
    },
    head: () => latest.at(-1)?.seq ?? floor,
  };
};
