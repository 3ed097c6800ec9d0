import type { VoidedItem } from '../../lib/contract/books.ts';
import { codeSeries, numbersJournal, outgoingSeries } from '../../lib/domain/numbers/series.ts';
import { foldVoided, type NumberVoided, type VoidedNumbers } from '../../lib/domain/numbers/voided.ts';
import { voidedWords } from '../../lib/domain/numbers/voided-words.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { World } from '../../lib/world/world.ts';

/** Which book of an agency, of which year, as of when. */
type Book = { readonly agency: string; readonly year: string; readonly asOf: Instant };

/** The numbers of a year's Sổ văn bản đi that no document carries. */
export const voidedOutgoing = (world: World, book: Book): Promise<readonly VoidedItem[]> =>
  voidedIn(world, outgoingSeries(book.agency, book.year), book.asOf);

/** The dossier codes of a year that no dossier has. */
export const voidedCodes = (world: World, book: Book): Promise<readonly VoidedItem[]> =>
  voidedIn(world, codeSeries(book.agency, `${book.year}-01-01`), book.asOf);

const voidedIn = async (world: World, series: string, asOf: Instant): Promise<readonly VoidedItem[]> => {
  const voided: VoidedNumbers = foldVoided(await world.journal.read<NumberVoided>(numbersJournal(series)));
  return voided
    .filter(({ at }) => at <= asOf)
    .map((number) => ({ number: number.number, at: number.at, words: voidedWords(number) }));
};
