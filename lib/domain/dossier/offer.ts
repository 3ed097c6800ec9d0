import type { Moment } from '../journal/moment.ts';
import { openSteps, type StepKey } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { DecisionName } from '../words/decisions.ts';
import type { Decision, Hindrance } from './decisions/decision.ts';
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
  if (moment.by.party) return [];
  const closing = stepsFor(name, decision, dossier, moment).filter(
    (step) => (decision.hinderedBy?.(dossier, step, rules) ?? null) === null,
  );
  const { offered, afterTheEnd, inTheirPlace } = decision;
  const stepless = offered?.(dossier, moment, rules) === true && (afterTheEnd === true || !isOver(dossier));
  return [
    ...closing.map((step) => ({ step, key: step.key })),
    ...(stepless ? [{ step: null, key: inTheirPlace?.(dossier) ?? null }] : []),
  ];
};

/** Where a person would be offered a decision, were it not for what has to be done first: they are told that instead. */
export const hindrancesOf = (
  name: DecisionName,
  decision: Offerable,
  dossier: FiledDossier,
  moment: Moment,
  rules: Rules,
): readonly { readonly step: Step; readonly by: Hindrance }[] => {
  return stepsFor(name, decision, dossier, moment).flatMap((step) => {
    const by = moment.by.party ? OWN_DOSSIER : (decision.hinderedBy?.(dossier, step, rules) ?? null);
    return by === null ? [] : [{ step, by }];
  });
};

/** Nobody takes in, appraises, signs or seals their own dossier: somebody else of the same role has to. */
const OWN_DOSSIER: Hindrance = { reason: 'own-dossier', first: null };

/** The open steps of this person that a decision closes. */
const stepsFor = (name: DecisionName, decision: Offerable, dossier: FiledDossier, { by }: Moment): readonly Step[] =>
  isOver(dossier)
    ? []
    : openSteps(dossier).filter(
        (step) =>
          (STEP_KINDS[step.step].closedBy as readonly string[]).includes(name) &&
          isTheirs(dossier, step, by) &&
          !waitsForThePerson(dossier, step) &&
          (decision.offeredAt?.(dossier, step) ?? true),
      );
