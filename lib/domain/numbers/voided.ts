import type { Entry } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** What the journal of a book's numbers holds (N3): a number that no document carries and none can carry any more. */
export type NumberVoided = {
  readonly type: 'NumberVoided';
  readonly series: string;
  readonly running: number;
  /** As it would have been written. */
  readonly number: string;
  /** The journal it was taken for; null where nobody was given it. */
  readonly takenFor: string | null;
};

/** A number that was voided, and when that was entered. */
export type VoidedNumber = Omit<NumberVoided, 'type'> & { readonly at: Instant };

export type VoidedNumbers = readonly VoidedNumber[];

/** The numbers a journal explains, in the order of its entries. */
export const foldVoided = (entries: readonly Entry<NumberVoided>[]): VoidedNumbers =>
  entries.flatMap(({ at, events }) => events.map(({ type: _, ...said }) => ({ ...said, at })));

/** What is left to be voided of these numbers; nothing where all are. */
export const voidNumbers = (
  before: VoidedNumbers,
  unused: readonly Omit<NumberVoided, 'type'>[],
): readonly NumberVoided[] => {
  const known = new Set(before.map(({ series, running }) => `${series} ${running}`));
  return unused
    .filter(({ series, running }) => !known.has(`${series} ${running}`))
    .map((number) => ({ type: 'NumberVoided', ...number }));
};
