import type { Moment } from '../journal/moment.ts';
import { openSteps, type StepKey } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { DecisionName } from '../words/decisions.ts';
import type { Decision } from './decisions/decision.ts';
import { type FiledDossier, isOver, type Step } from './dossier.ts';
import { STEP_KINDS } from './steps/step-kinds.ts';
import { isTheirs, waitsForThePerson } from './steps/take-step.ts';

/** A decision as the one question sees it, whatever its command carries. */
type Offerable = Omit<Decision<never>, 'decide'>;

/** One place where a decision is offered: the open step it closes, or none (`step` null, and what it names instead in `key`). */
export type Offer = { readonly step: Step | null; readonly key: StepKey | null };

/**
 * Where a person is offered a decision now: the one question that what is shown (`movesOf`) and what is accepted (`decide`)
 * both ask, so that what is not offered is refused.
 */
export const offersOf = (
  name: DecisionName,
  decision: Offerable,
  dossier: FiledDossier,
  moment: Moment,
  rules: Rules,
): readonly Offer[] => {
  const closing = isOver(dossier)
    ? []
    : openSteps(dossier).filter(
        (step) =>
          (STEP_KINDS[step.step].closedBy as readonly string[]).includes(name) &&
          isTheirs(dossier, step, moment.by) &&
          !waitsForThePerson(dossier, step) &&
          (decision.offeredAt?.(dossier, step) ?? true),
      );
  const { offered, afterTheEnd, inTheirPlace } = decision;
  const stepless = offered?.(dossier, moment, rules) === true && (afterTheEnd === true || !isOver(dossier));
  return [
    ...closing.map((step) => ({ step, key: step.key })),
    ...(stepless ? [{ step: null, key: inTheirPlace?.(dossier) ?? null }] : []),
  ];
};
