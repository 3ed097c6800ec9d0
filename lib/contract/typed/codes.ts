import { closed, plain } from './letters.ts';

/** A code or document number: capitals, no spaces, plain dashes. */
export const typedCode = (typed: string): string => closed(typed).toUpperCase().normalize('NFC');

/** Agency identifier, day of acceptance, running digits (TT01-19.1): `000.17.22.H56-260213-0007`. */
const PARTS = String.raw`(\d{3}(?:\.\d{2,3}){1,4}\.[A-Z]{1,2}\d{2})[ -]?(\d{6})[ -]?(\d{4,6})`;
const WHOLE = new RegExp(`^${PARTS}$`);
const WITHIN = new RegExp(PARTS);

/** The code of a filing, `N-7K2M-9QXA`, read out or typed with the letters that look like figures. */
const FILING = /^N[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})$/;
/** Within a message only with its dashes: without them it is a word. */
const FILING_WITHIN = /\bN-[0-9A-Z]{4}-[0-9A-Z]{4}\b/;
const asRead = (sign: string): string => (sign === 'O' ? '0' : sign === 'I' || sign === 'L' ? '1' : sign);

/** A dossier code, or that of a filing, as it is claimed, however it was typed: small letters, spaces, long dashes or none. */
export const typedDossierCode = (typed: string): string => {
  const code = typedCode(typed);
  const filing = FILING.exec(code);
  if (filing === null) return code.replace(WHOLE, '$1-$2-$3');
  return `N-${[filing[1], filing[2]].map((part = '') => part.replace(/[OIL]/g, asRead)).join('-')}`;
};

/** A code stands near the beginning; what a mail program adds below is not read. */
const LONGEST = 2000;

/** The dossier code a message holds, however it was typed; null where there is none. */
export const dossierCodeIn = (message: string): string | null => {
  const words = plain(message.slice(0, LONGEST))
    .toUpperCase()
    .replace(/ ?([.-]) ?/g, '$1');
  const [found] = WITHIN.exec(words) ?? FILING_WITHIN.exec(words) ?? WITHIN.exec(words.replaceAll(' ', '')) ?? [];
  return found === undefined ? null : typedDossierCode(found);
};

/** A secret code of letters and figures: no gaps, no dashes, capitals. */
export const typedSecretCode = (typed: string): string => typedCode(typed).replace(/[.-]/g, '');

/** A one-time code without gaps; of a pasted message the six digits that stand alone in it. */
export const typedOneTimeCode = (typed: string): string => {
  const line = plain(typed);
  if (/^[\d .-]*$/.test(line)) return line.replace(/[ .-]/g, '');
  const [code, second] = line.match(/(?<!\d)\d{6}(?!\d)/g) ?? [];
  return second === undefined ? (code ?? line) : line;
};
