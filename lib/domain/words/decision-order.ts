import type { StepKey } from '../journal/step.ts';
import { DECISION_WORDS, type DecisionName } from './decisions.ts';

const USUAL_ORDER = Object.keys(DECISION_WORDS);

/** Moves in the order an officer looks for them; what closes the step at hand comes before what needs no step. */
export const inUsualOrder = <Move extends { readonly decision: DecisionName; readonly step: StepKey | null }>(
  moves: readonly Move[],
): readonly Move[] => {
  const place = ({ decision, step }: Move) => USUAL_ORDER.indexOf(decision) + (step === null ? USUAL_ORDER.length : 0);
  return moves.toSorted((a, b) => place(a) - place(b));
};
