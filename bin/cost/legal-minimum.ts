import type { BillLine } from './bill.ts';
import { type Prices, priceOf } from './prices.ts';

type Demanded = { readonly what: string; readonly article: string; readonly count: number; readonly price: string };

/**
 * What the law has written, kept, looked at, signed and sent for the same dossier, however it is built (G11): 29 operations. Nothing is
 * read, nobody signs in, nothing waits and nothing fails here; nobody can build it so.
 */
const DEMANDED: readonly Demanded[] = [
  { what: 'Seven decisions come in', article: 'ND61-17, 19, 20', count: 7, price: 'httpRequest' },
  { what: 'Seven decisions in the processing log', article: 'BH-5.2, TT01-16.2', count: 7, price: 'dynamodbWriteUnit' },
  { what: 'Six hand-overs on the control sheet', article: 'TT01 form 05', count: 6, price: 'dynamodbWriteUnit' },
  { what: 'The form and one paper kept', article: 'ND61-9.1', count: 2, price: 's3Write' },
  { what: 'The paper looked at for malware', article: 'TH-20.3', count: 1, price: 'scannedObject' },
  { what: 'The result signed and sealed', article: 'ND61-19.2', count: 2, price: 'kmsSign' },
  { what: 'Told: filed, received, ready, returned', article: 'TT32-9.1b', count: 4, price: 'email' },
];

/** What the goal sheet takes for the legal minimum, in dollars. */
export const MINIMUM_OF_THE_GOAL = 0.0019;

/** The legal minimum as lines of a bill. */
export const legalMinimum = ({ perMillion }: Prices): readonly BillLine[] =>
  DEMANDED.map(({ what, article, count, price }) => ({
    what: `${what} (${article})`,
    count,
    micros: count * priceOf(perMillion, price),
  }));
