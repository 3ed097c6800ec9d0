import type { DecisionName, Seen } from './command.ts';
import { type Dossier, type FiledDossier, isAccepted, isOver, openSteps, type Step } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { type Actor, NotAllowed, NotYours, type Role } from './moment.ts';
import { STEP_KINDS } from './step-kinds.ts';

/** The filed dossier, or a no: nothing has been filed under this name. */
export const filed = (dossier: Dossier): FiledDossier => {
  if (dossier.stage === 'nothing') throw new NotAllowed('not-at-this-stage');
  return dossier;
};

/** True where a person holds one of the roles. */
export const hasRole = (by: Actor, roles: readonly Role[]): boolean => by.roles.some((role) => roles.includes(role));

/** True where this step is this person's: role, agency and, for appraisal, the officer it was assigned to (ND61-19.1). */
export const isTheirs = (dossier: FiledDossier, step: Step, by: Actor): boolean => {
  if (by.agency !== dossier.agency) return false;
  if (!hasRole(by, STEP_KINDS[step.step].roles)) return false;
  return step.step !== 'appraise' || !isAccepted(dossier) || dossier.officer === by.id;
};

/** The open step a decision saw. What is no longer so is refused with `step-changed`; what is another's with 403. */
export const takeStep = (dossier: Dossier, decision: DecisionName, { seen }: Seen, by: Actor): Step => {
  const { agency, steps } = filed(dossier);
  if (by.agency !== agency) throw new NotYours('wrong-agency');
  const step = seen === null ? undefined : steps[seen];
  if (step === undefined || step.opened === null || step.closed !== null) throw new NotAllowed('step-changed');

  const { closedBy, roles } = STEP_KINDS[step.step];
  if (!(closedBy as readonly string[]).includes(decision)) throw new NotAllowed('not-at-this-stage');
  if (!hasRole(by, roles)) throw new NotYours('not-your-role');
  if (!isTheirs(filed(dossier), step, by)) throw new NotYours('not-your-step');
  return step;
};

/** The entry records which step it closes and the outcome word the machine reads. */
export const closing = (step: Step, outcome: string): DossierEvent => ({ type: 'StepClosed', key: step.key, outcome });

/** The decision that ends a dossier closes every other open step as `over`. */
export const closingAll = (dossier: Dossier, but?: Step): DossierEvent[] =>
  openSteps(dossier)
    .filter((step) => step.key !== but?.key)
    .map((step) => closing(step, 'over'));

/** A person acting outside a step: staff of the dossier's agency with one of the roles. */
export const mustHaveRole = ({ agency }: { readonly agency: string }, by: Actor, roles: readonly Role[]): void => {
  if (by.agency !== agency) throw new NotYours('wrong-agency');
  if (!hasRole(by, roles)) throw new NotYours('not-your-role');
};

/** A decision on something already finished. */
export const mustNotBeOver = (dossier: Dossier): void => {
  if (isOver(dossier)) throw new NotAllowed('not-at-this-stage');
};

/** The document a decision concerns must be the one it saw. */
export const mustSee = (about: string | null, document: string): void => {
  if (about !== document) throw new NotAllowed('step-changed');
};
