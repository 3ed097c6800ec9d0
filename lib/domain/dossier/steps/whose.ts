import { type FiledDossier, isAccepted, type ShareOfWork, type Step } from '../dossier.ts';
import type { StepKind } from '../events.ts';
import { STEP_KINDS } from './step-kinds.ts';

/** The share of the work a step belongs to, or null where it is the whole dossier's. */
export const shareOf = (dossier: FiledDossier, { step, unit }: Pick<Step, 'step' | 'unit'>): ShareOfWork | null =>
  unit === null || !isAccepted(dossier) || !SHARED.includes(step) ? null : (dossier.shares[unit] ?? null);

/** The agency whose step it is. */
export const agencyOf = (dossier: FiledDossier, step: Pick<Step, 'step' | 'unit'>): string => {
  const { of } = STEP_KINDS[step.step];
  if (of === 'unit') return step.unit ?? dossier.agency;
  if (of === 'lead') return leadOf(dossier)?.agency ?? dossier.agency;
  return of === 'one-stop' ? dossier.oneStop : (shareOf(dossier, step)?.agency ?? dossier.agency);
};

/** The share of the lead agency, whose result is the dossier's (ND61-19.6), or null where one agency resolves it alone. */
export const leadOf = (dossier: FiledDossier): ShareOfWork | null =>
  isAccepted(dossier) ? (Object.values(dossier.shares).find(({ leads }) => leads) ?? null) : null;

/** True where only the officer it was assigned to may take the step (ND61-19.1). */
export const isPersonal = ({ step, role }: Pick<Step, 'step' | 'role'>): boolean =>
  step === 'verify' || step === 'appraise' || (step === 'own-step' && role === 'officer');

/** The officer the work of this step was assigned to, or null before that. */
export const officerOf = (dossier: FiledDossier, step: Pick<Step, 'step' | 'unit'>): string | null => {
  if (!isAccepted(dossier)) return null;
  const share = shareOf(dossier, step);
  return share === null ? dossier.officer : share.officer;
};

/** Every agency that has to do with the dossier and may therefore see it (N4). */
export const agenciesOf = (dossier: FiledDossier): readonly string[] => {
  const own = [dossier.oneStop, dossier.agency];
  if (!isAccepted(dossier)) return own;
  const asked = dossier.opinions.map(({ agency }) => agency);
  return [...new Set([...own, ...asked, ...Object.values(dossier.shares).map(({ agency }) => agency)])];
};

const SHARED: readonly StepKind[] = ['assign', 'appraise', 'sign', 'seal'];
