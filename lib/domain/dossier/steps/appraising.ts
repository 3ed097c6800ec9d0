import type { FiledDossier, Step } from '../dossier.ts';
import type { StepKind } from '../events.ts';
import { goesBackFromEverywhere } from './routes.ts';
import { shareOf } from './whose.ts';

/** True for a step at which somebody looks into the dossier to resolve it (ND61-19.2, 19.3): appraisal, verification, a step of the procedure's own, the decision at the counter. */
export const isAppraising = ({ step }: Pick<Step, 'step'>): boolean => APPRAISING.includes(step);

const APPRAISING: readonly StepKind[] = ['verify', 'own-step', 'appraise', 'resolve'];

/** True where the route's file goes on from here with a supplement (ND61-19.4) or a refusal (19.8). */
export const mayGoBack = (dossier: FiledDossier, step: Step): boolean =>
  goesBackFromEverywhere(dossier.route) ||
  step.step === 'verify' ||
  (step.step === 'appraise' && shareOf(dossier, step) === null);
