import type { Entry } from '../domain/journal/entry.ts';
import { numbersNamed } from '../domain/numbers/named-numbers.ts';
import { seriesWords } from '../domain/numbers/series-words.ts';
import type { OpenNumber } from './world.ts';

/** A series as it is kept: its last number, and up to which an edition of before gave them without explaining gaps. */
export type KeptSeries = { readonly series: string; readonly last: number; readonly explainedFrom: number };

export type Gaps = {
  /** Told of every journal there is, whole. */
  see(entries: readonly Entry<unknown>[]): void;
  /** One Vietnamese sentence for each series with numbers that no document carries, no entry explains and nobody holds (N3). */
  faults(
    kept: Iterable<KeptSeries> | AsyncIterable<KeptSeries>,
    open: readonly OpenNumber[],
  ): Promise<readonly string[]>;
};

const MOST_SAID = 20;

/** Looks for gaps in the running numbers; a bit is kept for each number. */
export const numberGaps = (): Gaps => {
  const seen = new Map<string, Bits>();
  const mark = (series: string, running: number): void => {
    const bits = seen.get(series) ?? bitsOf();
    seen.set(series, bits);
    bits.set(running);
  };
  return {
    see: (entries) => {
      for (const { series, running } of numbersNamed(entries)) mark(series, running);
    },
    faults: async (kept, open) => {
      for (const { series, running } of open) mark(series, running);
      const faults: string[] = [];
      for await (const { series, last, explainedFrom } of kept) {
        const bits = seen.get(series);
        const gaps: number[] = [];
        for (let running = explainedFrom + 1; running <= last; running += 1)
          if (bits?.has(running) !== true) gaps.push(running);
        if (gaps.length > 0) faults.push(sentenceOf(series, gaps));
      }
      return faults;
    },
  };
};

const sentenceOf = (series: string, gaps: readonly number[]): string => {
  const more = gaps.length > MOST_SAID ? ` và ${gaps.length - MOST_SAID} số khác` : '';
  return `${seriesWords(series)}: số ${gaps.slice(0, MOST_SAID).join(', ')}${more} không có văn bản nào mang và không có mục hủy số.`;
};

type Bits = { set(n: number): void; has(n: number): boolean };

const LARGEST = 100_000_000;

const bitsOf = (): Bits => {
  let bits = new Uint8Array(8);
  return {
    set: (n) => {
      const at = n >> 3;
      if (n < 0 || n > LARGEST) return;
      if (at >= bits.length) {
        const larger = new Uint8Array(2 * (at + 1));
        larger.set(bits);
        bits = larger;
      }
      bits[at] = (bits[at] ?? 0) | (1 << (n & 7));
    },
    has: (n) => ((bits[n >> 3] ?? 0) & (1 << (n & 7))) !== 0,
  };
};
