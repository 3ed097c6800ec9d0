import type { Moment } from '../journal/moment.ts';
import { openSteps, type StepKey } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { DecisionName } from '../words/decisions.ts';
import type { CompletedOutcome } from '../words/outcomes.ts';
import { DECISIONS, decisionNamed } from './decisions/decide.ts';
import { type Dossier, type FiledDossier, isOver, type Step } from './dossier.ts';
import { draftOfStep } from './draft.ts';
import { STEP_KINDS } from './steps/step-kinds.ts';
import { isTheirs, RECHECKED } from './steps/take-step.ts';

/** What a person may decide now: the step it closes, the document it concerns, the fields it asks for. */
export type Move = {
  readonly decision: DecisionName;
  readonly step: StepKey | null;
  readonly about: string | null;
  readonly needs: readonly string[];
  /** The outcomes to choose from, where it asks for one. */
  readonly outcomes: readonly CompletedOutcome[];
};

/** All allowed moves of a person on a dossier: those that close an open step, then those that need no step. */
export const movesOf = (dossier: Dossier, moment: Moment, rules: Rules): readonly Move[] => {
  if (dossier.stage === 'nothing') return [];
  const theirs = isOver(dossier) ? [] : openSteps(dossier).filter((step) => isTheirs(dossier, step, moment.by));
  return [...theirs.flatMap((step) => closingMoves(dossier, step)), ...stepless(dossier, moment, rules)];
};

const closingMoves = (dossier: FiledDossier, step: Step): readonly Move[] =>
  (STEP_KINDS[step.step].closedBy as readonly DecisionName[])
    .filter((decision) => decisionNamed(decision).offeredAt?.(dossier, step) ?? true)
    .map((decision) => ({
      decision,
      step: step.key,
      about: documentOf(decision, dossier, step),
      needs: decisionNamed(decision).needs(dossier, step),
      outcomes: decisionNamed(decision).outcomes?.(step) ?? [],
    }));

const documentOf = (decision: DecisionName, dossier: FiledDossier, step: Step): string | null => {
  if (decisionNamed(decision).concernsDraft) return draftOfStep(dossier, step)?.sha256 ?? null;
  return dossier.changed !== null && RECHECKED.includes(step.step) ? dossier.form : null;
};

const stepless = (dossier: FiledDossier, moment: Moment, rules: Rules): readonly Move[] =>
  (Object.keys(DECISIONS) as DecisionName[])
    .filter((decision) => {
      const { offered, afterTheEnd } = decisionNamed(decision);
      return offered?.(dossier, moment, rules) === true && (afterTheEnd === true || !isOver(dossier));
    })
    .map((decision) => ({
      decision,
      step: decisionNamed(decision).inTheirPlace?.(dossier) ?? null,
      about: decisionNamed(decision).document?.(dossier) ?? null,
      needs: decisionNamed(decision).needs(dossier, null),
      outcomes: [],
    }));
