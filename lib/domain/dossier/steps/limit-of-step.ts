import type { StepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { Dossier } from '../dossier.ts';
import { type RunningLimit, runningLimits } from '../running-limits.ts';

/** False where a step has no more limit than its dossier: it is of no share, of no other agency and not the procedure's own, and has no share of the time. */
export const mayHaveLimit = (key: StepKey, { procedure }: Rules): boolean =>
  key.includes('/') || Object.keys(procedure.stepLimits ?? {}).some((kind) => key.startsWith(`${kind}@`));

/** The limit of the step itself that runs (ND61-19.5, 19.6; A13); null where only the dossier's own does. */
export const findLimitOfStep = (dossier: Dossier, key: StepKey, rules: Rules): RunningLimit | null => {
  const step = 'steps' in dossier ? dossier.steps[key] : undefined;
  if (step === undefined) return null;
  const isOfStep = ({ limit, unit, of }: RunningLimit): boolean =>
    (limit === 'step' && unit === step.step && of === step.opened?.entry) ||
    ((limit === 'opinion' || limit === 'part') && unit === step.unit);
  return runningLimits(dossier, rules).find(isOfStep) ?? null;
};
