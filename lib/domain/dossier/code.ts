import type { Instant } from '../time/instant.ts';

/** Mã hồ sơ (TT01-19.1): the accepting agency's identifier, the day of acceptance, four running digits: `000.00.15.H56-260213-0007`. */
export const dossierCode = (agency: string, acceptedAt: Instant, running: number): string =>
  `${agency}-${codeDay(acceptedAt)}-${String(running).padStart(4, '0')}`;

/** `260213`: the day as the code writes it. */
export const codeDay = (at: Instant): string => at.slice(2, 10).replaceAll('-', '');
