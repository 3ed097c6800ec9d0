import type { DeskDossier } from '../../lib/contract/desk.ts';
import { type FiledDossier, isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { NO_FEES } from '../payments/fees-view.ts';
import type { StaffRead } from './read-dossier.ts';

/** What an agency has to do with a dossier: it takes in or resolves the whole, does a share, or is only asked. */
const readerOf = (dossier: FiledDossier, agency: string | null): DeskDossier['reader'] => {
  if (agency === dossier.oneStop || agency === dossier.agency) return 'whole';
  const shares = isAccepted(dossier) ? Object.values(dossier.shares) : [];
  return shares.some((share) => share.agency === agency) ? 'share' : 'asked';
};

/** The same for who asks: an inspection reads the whole. */
export const readerFor = (
  { dossier, inspection }: Pick<StaffRead, 'dossier' | 'inspection'>,
  agency: string | null,
): DeskDossier['reader'] => (inspection === null ? readerOf(dossier, agency) : 'whole');

type Readable = {
  readonly reader: DeskDossier['reader'];
  readonly applicant: object;
  readonly delivery: object;
  readonly runningLimits: readonly { readonly unit: string | null }[];
  readonly parts: readonly { readonly key: string; readonly agency: { readonly code: string } }[];
  readonly opinions: readonly { readonly agency: { readonly code: string } }[];
  readonly calls: readonly object[];
  readonly corrections: readonly object[];
  readonly extension: object | null;
};

/**
 * The dossier as an agency needs it (N4): who does a share or is asked sees the papers, the form and its own work, not how the
 * others deliberate, nor how to reach the applicant, nor the fees.
 */
export const forReader = <D extends Readable>(dossier: D, agency: string | null): D => {
  if (dossier.reader === 'whole') return dossier;

  const isOwn = (one: { readonly agency: { readonly code: string } }): boolean => one.agency.code === agency;
  const own = dossier.parts.filter(isOwn).map(({ key }) => key);
  const units = new Set([...own, agency]);
  return {
    ...dossier,
    applicant: { ...dossier.applicant, phone: null, email: null, address: null },
    delivery: { ...dossier.delivery, address: null },
    runningLimits: dossier.runningLimits.filter(({ unit }) => unit !== null && units.has(unit)),
    draft: null,
    notes: [],
    parts: dossier.reader === 'share' ? dossier.parts : [],
    opinions: dossier.opinions.filter(isOwn),
    fees: NO_FEES,
    ownSteps: [],
    extension: null,
    calls: [],
    corrections: dossier.reader === 'share' ? dossier.corrections : [],
  };
};
