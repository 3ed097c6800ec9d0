import { readFileSync } from 'node:fs';

type Numbers = Readonly<Record<string, number>>;

/** The price list with its day, its region and what is assumed besides. */
export type Prices = {
  readonly on: string;
  readonly region: string;
  readonly perMillion: Numbers;
  readonly perGbSecond: Numbers;
  readonly perGb: Numbers;
  readonly perGbMonth: Numbers;
  readonly perActivePerson: { readonly price: number; readonly freeAMonth: number };
  readonly sms: number;
  readonly aMonth: Numbers;
  readonly assumed: Numbers;
};

/** The price list as it lies beside this file. */
export const readPrices = (): Prices =>
  JSON.parse(readFileSync(new URL('prices.json', import.meta.url), 'utf8')) as Prices;

/** One price of a list; throws where it is not there. */
export const priceOf = (list: Numbers, name: string): number => {
  const price = list[name];
  if (price === undefined) throw new Error(`no price for ${name}`);
  return price;
};
