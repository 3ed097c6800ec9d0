import { typedIdentifier } from '../../lib/contract/typed/numbers.ts';
import { kindOfNumber, type PaperNumber } from '../../lib/domain/catalogue/identity.ts';

/**
 * Under what a number may be claimed, the first for who claims it now. A citizen's and an organisation's stand as they always did;
 * an old card and a passport have keys of their own. A number that comes without its kind may be any of those it looks like.
 */
export const claimKeys = (said: string | PaperNumber): readonly [string, ...string[]] => {
  const isBare = typeof said === 'string';
  const number = isBare ? typedIdentifier(said) : said.number;
  const older = writtenBefore(number);
  const always = [`identifier ${number}`, ...(older === undefined ? [] : [`identifier ${older}`])] as const;
  const kind = isBare ? kindOfNumber(number) : said.kind;
  if (kind === 'citizen' || kind === 'organisation') return always;

  const own = `${kind} ${number}`;
  if (isBare) return [...always, own];
  return kind === kindOfNumber(number) ? [own, ...always] : [own];
};

/** A tax code of thirteen digits could be claimed without its dash; every other key of before is what is typed now. */
const writtenBefore = (number: string): string | undefined =>
  /^\d{10}-\d{3}$/.test(number) ? number.replace('-', '') : undefined;
