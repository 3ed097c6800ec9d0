import { closed, plain } from './letters.ts';

/** The digits of a căn cước (12), a CMND (9) and a tax code (10, or 10 and 3), however they are grouped. */
const GROUPED = /^(?:\d[.-]*){9,13}$/;
const LENGTHS: readonly number[] = [9, 10, 12, 13];
const MAIN = 10;

/**
 * An identifier as it is claimed and compared: capitals, no spaces. A number has no dots or dashes, but for the one a tax code of
 * thirteen digits is written with: `038 099 000 001` is `038099000001`, `0100109106001` is `0100109106-001`.
 */
export const typedIdentifier = (typed: string): string => {
  const one = closed(typed).toUpperCase().normalize('NFC');
  const digits = one.replace(/[.-]/g, '');
  if (!GROUPED.test(one) || !LENGTHS.includes(digits.length)) return one;
  return digits.length === 13 ? `${digits.slice(0, MAIN)}-${digits.slice(MAIN)}` : digits;
};

/**
 * A telephone number of Vietnam from 0, one of another country from +: `+84 900 000 001` is `0900000001`. What is no one number
 * stays as it was typed.
 */
export const typedPhone = (typed: string): string => {
  const line = plain(typed);
  const bare = line.replace(/[ .()-]/g, '');
  if (!/^\+?\d+$/.test(bare)) return line;
  return bare
    .replace(/^(?:\+|00)84(?=\d)0?/, '0')
    .replace(/^84(?=[235789]\d{8,9}$)/, '0')
    .replace(/^00(?=[1-9])/, '+');
};

/** An amount in đồng as digits: `1.200.000`, `1 200 000đ` are `1200000`. What is no whole amount stays as it was typed. */
export const typedMoney = (typed: string): string => {
  const line = plain(typed);
  const amount = line.replace(/ ?(?:đồng|đ|vnđ|vnd|₫)\.?$/i, '');
  return /^(?:\d+|\d{1,3}(?:[., ]\d{3})+)$/.test(amount) ? amount.replace(/[., ]/g, '') : line;
};

/** A number as digits with at most one decimal sign: `1.200.000` is `1200000`, `1,5` stays. */
export const typedNumber = (typed: string): string => {
  const bare = closed(typed);
  return /^-?\d{1,3}(?:\.\d{3}){2,}$|^-?\d{1,3}(?:,\d{3}){2,}$/.test(bare) ? bare.replace(/[.,]/g, '') : bare;
};
