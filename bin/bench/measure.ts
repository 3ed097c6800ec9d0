import type { SheetLine } from './sheet.ts';

/** How much a measure does. */
export type BenchSize = {
  /** A tiny run proves that the measure works; its figures say nothing. */
  readonly scale: 'tiny' | 'quick' | 'full';
  /** The folder the peers are installed in; null where they were not asked for. */
  readonly peers: string | null;
};

/** One measure of the sheet. Throws `NotYet` where the product cannot do the thing. */
export type Measure = (size: BenchSize) => Promise<readonly SheetLine[]>;

/** What is measured does not exist in this commit. */
export class NotYet extends Error {}

/** A count by the scale of the run. */
export const sized = (
  { scale }: BenchSize,
  { tiny, quick, full }: { tiny: number; quick: number; full: number },
): number => ({ tiny, quick, full })[scale];
