import { type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import type { DigitisationTarget } from '../profile.ts';
import { documentsOf } from './documents-of.ts';

/** What one accepted dossier adds to the rates of its year (HT-PL I.2, II.1, II.2, III.2–III.4). */
export type Counted = {
  /** The year it was first accepted in. */
  readonly year: number;
  /** Papers and results that could be digitised, and those that were. */
  readonly documents: number;
  readonly digitised: number;
  /** True where at least one paper came out of the store and nobody had to bring it again. */
  readonly reused: boolean;
  readonly online: boolean;
  readonly successful: boolean;
  /** Successful, every paper of it digitised and its result in the store. */
  readonly wholly: boolean;
};

/** Shares, 0–100, of the dossiers accepted in one year; null where there was nothing to count. */
export type Rates = {
  readonly year: number;
  /** Papers and results digitised, of all. */
  readonly digitised: number | null;
  /** Dossiers in which a paper already accepted was not asked for again, of all. */
  readonly reused: number | null;
  readonly online: number | null;
  /** Successful dossiers wholly digitised and kept for use again, of all successful ones. */
  readonly wholly: number | null;
};

/** A dossier as it counts, or null before it was accepted. A paper taken from the store is digital already. */
export const countedOf = (dossier: FiledDossier): Counted | null => {
  if (!isAccepted(dossier)) return null;
  const isDigital = ({ sha256, reused }: (typeof dossier.papers)[number]): boolean =>
    reused !== undefined || dossier.digitised.some((one) => one.sha256 === sha256);
  const results = documentsOf(dossier).filter(({ kind }) => kind === 'result').length;
  const papers = dossier.papers.filter(isDigital).length;
  return {
    year: Number(dossier.firstAccepted.at.slice(0, 4)),
    documents: dossier.papers.length + results,
    digitised: papers + results,
    reused: dossier.papers.some(({ reused }) => reused !== undefined),
    online: dossier.channel === 'online',
    successful: results > 0,
    wholly: results > 0 && papers === dossier.papers.length,
  };
};

/** The rates by year, oldest first. */
export const ratesByYear = (counted: readonly Counted[]): readonly Rates[] =>
  [...new Set(counted.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .map((year) => {
      const ofYear = counted.filter((one) => one.year === year);
      const successful = ofYear.filter((one) => one.successful);
      return {
        year,
        digitised: rate(sum(ofYear, 'digitised'), sum(ofYear, 'documents')),
        reused: rate(ofYear.filter(({ reused }) => reused).length, ofYear.length),
        online: rate(ofYear.filter(({ online }) => online).length, ofYear.length),
        wholly: rate(successful.filter(({ wholly }) => wholly).length, successful.length),
      };
    });

/** One target of the profile and how far its year has come; `reached` is null where nothing tells. */
export type AgainstTarget = DigitisationTarget & { readonly reached: number | null; readonly met: boolean | null };

/** The rates held against what the province aims at (HT-PL), in the order of the targets. */
export const againstTargets = (
  rates: readonly Rates[],
  targets: readonly DigitisationTarget[],
): readonly AgainstTarget[] =>
  targets.map((target) => {
    const ofYear = rates.find(({ year }) => year === target.year);
    const reached = (target.measure && ofYear?.[target.measure]) ?? null;
    return { ...target, reached, met: reached === null ? null : reached >= target.rate };
  });

const sum = (counted: readonly Counted[], what: 'documents' | 'digitised'): number =>
  counted.reduce((total, one) => total + one[what], 0);

/** In per cent, one decimal. */
const rate = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
