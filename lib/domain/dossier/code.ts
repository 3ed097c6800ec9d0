import type { Instant } from '../time/instant.ts';

/**
 * Mã hồ sơ (TT01-19.1) in the profile's form, `{agency}-{yymmdd}-{nnnn}`: the accepting agency's identifier, the day of
 * acceptance, running digits: `000.00.15.H56-260213-0007`.
 */
export const dossierCode = (form: string, agency: string, acceptedAt: Instant, running: number): string =>
  form
    .replace('{agency}', agency)
    .replace('{yymmdd}', codeDay(acceptedAt))
    .replace('{nnnn}', String(running).padStart(4, '0'));

/** Số văn bản đi in the profile's form, `{n}/{yyyy}`: `7/2026`. */
export const outgoingNumber = (form: string, at: Instant, running: number): string =>
  form.replace('{n}', String(running)).replace('{yyyy}', at.slice(0, 4));

/** Số phiếu in the profile's form, `{n}/{form}`: `12/TNHS`; running within unit, kind and year (N3). */
export const slipNumber = (form: string, at: Instant, running: number, sign: string): string =>
  outgoingNumber(form, at, running).replace('{form}', sign);

/** `260213`: the day as the code writes it. */
export const codeDay = (at: Instant): string => at.slice(2, 10).replaceAll('-', '');

/** Letters and figures that nobody takes for one another when they are read out (Crockford). */
const FILING_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const FILING_BITS = 40;

/**
 * Mã nộp hồ sơ, `N-7K2M-9QXA`: by what a dossier filed online is named from its first moment, before an officer has accepted it and given it
 * its code (C5). Made of the last 40 bits of the dossier's id, which chance gave it; null where an id of before has none.
 */
export const filingCode = (dossier: string): string | null => {
  const hex = /[0-9a-f]{10}$/.exec(dossier)?.[0];
  if (hex === undefined) return null;
  const bits = Number.parseInt(hex, 16).toString(2).padStart(FILING_BITS, '0');
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => FILING_SIGNS[Number.parseInt(five, 2)]).join('');
  return `N-${signs.slice(0, 4)}-${signs.slice(4)}`;
};
