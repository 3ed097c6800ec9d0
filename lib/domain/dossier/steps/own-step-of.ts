import { type StepKey, stepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';

type Keyed = { readonly step: string; readonly unit: string | null };

/** The procedure's own step (TTH-5.2) that a step is; undefined where it is none. */
export const ownStepOf = ({ procedure }: Pick<Rules, 'procedure'>, { step, unit }: Keyed) =>
  step === 'own-step' ? procedure.ownSteps?.find(({ key }) => key === unit) : undefined;

/** The same by the key a list keeps, where the dossier was not read. */
export const ownStepByKey = ({ procedure }: Pick<Rules, 'procedure'>, key: StepKey) =>
  procedure.ownSteps?.find((own) => key === stepKey('own-step', afterIn(key), own.key));

/** The entry in the key of a step: what follows its @. */
const afterIn = (key: StepKey): number => Number.parseInt(key.split('@')[1] ?? '', 10);
