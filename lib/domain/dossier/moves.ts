import type { Moment } from '../journal/moment.ts';
import type { StepKey } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { DecisionName } from '../words/decisions.ts';
import type { CompletedOutcome } from '../words/outcomes.ts';
import { DECISIONS, decisionNamed } from './decisions/decide.ts';
import type { Hindrance } from './decisions/decision.ts';
import type { Dossier, FiledDossier, Step } from './dossier.ts';
import { documentOfDraft, draftOfStep } from './drafts/draft.ts';
import { hindrancesOf, type Offer, offersOf } from './offer.ts';
import { RECHECKED } from './steps/take-step.ts';

/** What a person may decide now: the step it closes, the document it concerns, the fields it asks for. */
export type Move = {
  readonly decision: DecisionName;
  readonly step: StepKey | null;
  readonly about: string | null;
  readonly needs: readonly string[];
  /** The outcomes to choose from, where it asks for one. */
  readonly outcomes: readonly CompletedOutcome[];
};

/** A decision this person would be offered, were it not for what has to be done first. */
export type HinderedMove = Pick<Move, 'decision' | 'step' | 'about'> & Hindrance;

/** All allowed moves of a person on a dossier, acceptances judged by the rules in force (O6). In which order they are shown: `inUsualOrder`. */
export const movesOf = (dossier: Dossier, moment: Moment, rules: Rules, toAccept = rules): readonly Move[] => {
  if (dossier.stage === 'nothing') return [];
  return NAMES.flatMap((decision) =>
    offersOf(decision, decisionNamed(decision), dossier, moment, judging(decision, rules, toAccept)).map((offer) =>
      moveAt(dossier, decision, offer),
    ),
  );
};

/** What waits at this person's steps for something to be done first, and for what. */
export const hinderedMovesOf = (
  dossier: Dossier,
  moment: Moment,
  rules: Rules,
  toAccept = rules,
): readonly HinderedMove[] => {
  if (dossier.stage === 'nothing') return [];
  return NAMES.flatMap((decision) =>
    hindrancesOf(decision, decisionNamed(decision), dossier, moment, judging(decision, rules, toAccept)).map(
      ({ step, by }) => ({ decision, step: step.key, about: documentOf(decision, dossier, step), ...by }),
    ),
  );
};

const judging = (decision: DecisionName, rules: Rules, toAccept: Rules): Rules =>
  decisionNamed(decision).accepts ? toAccept : rules;

const NAMES = Object.keys(DECISIONS) as readonly DecisionName[];

const moveAt = (dossier: FiledDossier, decision: DecisionName, { step, key }: Offer): Move => ({
  decision,
  step: key,
  about: step === null ? (decisionNamed(decision).document?.(dossier) ?? null) : documentOf(decision, dossier, step),
  needs: decisionNamed(decision).needs(dossier, step),
  outcomes: (step && decisionNamed(decision).outcomes?.(step)) ?? [],
});

const documentOf = (decision: DecisionName, dossier: FiledDossier, step: Step): string | null => {
  if (decisionNamed(decision).concernsDraft) {
    const draft = draftOfStep(dossier, step);
    return draft && documentOfDraft(draft);
  }
  return dossier.changed !== null && RECHECKED.includes(step.step) ? dossier.form : null;
};
