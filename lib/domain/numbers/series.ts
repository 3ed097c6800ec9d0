import { codeDay } from '../dossier/code.ts';
import type { SlipKind } from '../slips/slip.ts';
import type { Instant } from '../time/instant.ts';

/** A number as it is written, with the series it was taken from. */
export type Numbered = { readonly series: string; readonly number: string };

/** Mã hồ sơ (TT01-19.1): within the accepting agency and the day. */
export const codeSeries = (agency: string, at: Instant): string => `code ${agency} ${codeDay(at)}`;

/** Biên lai: within the one-stop unit and the year. */
export const receiptSeries = (agency: string, at: Instant): string => `receipt ${agency} ${at.slice(0, 4)}`;

/** Sổ văn bản đi (TTH-PL bước 4): within the agency and the year. */
export const outgoingSeries = (agency: string, at: Instant): string => `outgoing ${agency} ${at.slice(0, 4)}`;

/** Số phiếu (N3): within unit, kind and the year of the act. */
export const slipSeries = (unit: string, kind: SlipKind, at: Instant): string =>
  `slip ${unit} ${kind} ${at.slice(0, 4)}`;

/** Số phản ánh, kiến nghị: within the year. */
export const feedbackSeries = (at: Instant): string => `feedback ${at.slice(0, 4)}`;

/** What a series is of, who numbers in it (`''`: the province), and in which year. */
export type SeriesParts = { readonly what: string; readonly who: string; readonly year: string };

/** A series by its name; the name of a unit may be of several words. */
export const seriesParts = (series: string): SeriesParts => {
  const words = series.split(' ');
  const [what = '', last = ''] = [words[0], words.at(-1)];
  return { what, who: words.slice(1, -1).join(' '), year: what === 'code' ? `20${last.slice(0, 2)}` : last };
};

/** The journal that explains the gaps of a series: one for each book and year. */
export const numbersJournal = (series: string): string => {
  const { what, who, year } = seriesParts(series);
  return what === 'slip' || who === '' ? `numbers/${what}/${year}` : `numbers/${what}/${who}/${year}`;
};

/** The running number in a number as it is written: the last of a code, the first of everything else; 0 where there is none. */
export const runningIn = (series: string, number: string): number => {
  const digits = number.match(/\d+/g) ?? [];
  const { what } = seriesParts(series);
  return Number((what === 'code' || what === 'feedback' ? digits.at(-1) : digits[0]) ?? 0);
};
