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
