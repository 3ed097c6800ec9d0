import type { Sha256 } from '../../journal/entry.ts';
import { type Actor, hasRole, NotAllowed, NotYours, type Role } from '../../journal/moment.ts';
import type { StepKey } from '../../journal/step.ts';
import { closing, openSteps } from '../../journal/step.ts';
import type { DecisionName } from '../../words/decisions.ts';
import { type Dossier, type FiledDossier, isOver, type Step } from '../dossier.ts';
import type { DossierEvent, StepKind } from '../events.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { agenciesOf, agencyOf, isPersonal, officerOf, shareOf } from './whose.ts';

/** What a decision saw: the open step's key, and the document it concerns. Changed meanwhile is refused, never signed unseen. */
export type Seen = { readonly seen: StepKey | null; readonly about: Sha256 | null };

/** The filed dossier, or a no: nothing has been filed under this name. */
export const filed = (dossier: Dossier): FiledDossier => {
  if (dossier.stage === 'nothing') throw new NotAllowed('not-at-this-stage');
  return dossier;
};

/** True where this step is this person's: agency, role and, where it was assigned, the officer (ND61-19.1). */
export const isTheirs = (dossier: FiledDossier, step: Step, by: Actor): boolean => {
  if (by.agency !== agencyOf(dossier, step) || !mayTake(step, by)) return false;
  return !isPersonal(step) || officerOf(dossier, step) === by.id;
};

/**
 * True where an agency's share lies still, and what it proposed to the lead: the dossier is back with the person, or not yet
 * taken in again (ND61-19.4).
 */
export const waitsForThePerson = (dossier: FiledDossier, step: Step): boolean =>
  (dossier.stage === 'returned-for-supplement' || dossier.stage === 'resubmitted') &&
  (step.step === 'consider-supplement' || shareOf(dossier, step) !== null);

/** True for the staff of the one-stop unit that took the dossier in. */
export const isAtTheCounter = ({ oneStop }: FiledDossier, by: Actor): boolean =>
  by.agency === oneStop && hasRole(by, STEP_KINDS.check.roles);

/** Work of the one-stop unit that took the dossier in: another agency, another role is refused. */
export const mustBeAtTheCounter = (oneStop: string, by: Actor): void =>
  mustHaveRole(oneStop, by, STEP_KINDS.check.roles);

/** The open step a decision saw. What is no longer so is refused with `step-changed`; what is another's with 403. */
export const takeStep = (dossier: Dossier, decision: DecisionName, { seen, about }: Seen, by: Actor): Step => {
  const known = filed(dossier);
  if (by.agency === null || !agenciesOf(known).includes(by.agency)) throw new NotYours('wrong-agency');
  const step = seen === null ? undefined : known.steps[seen];
  if (step === undefined || step.opened === null || step.closed !== null) throw new NotAllowed('step-changed');

  const { closedBy } = STEP_KINDS[step.step];
  if (!(closedBy as readonly string[]).includes(decision)) throw new NotAllowed('not-at-this-stage');
  if (by.agency !== agencyOf(known, step)) throw new NotYours('wrong-agency');
  if (!mayTake(step, by)) throw new NotYours('not-your-role');
  if (!isTheirs(known, step, by)) throw new NotYours('not-your-step');
  if (known.changed !== null && RECHECKED.includes(step.step)) mustSee(about, known.form);
  return step;
};

/** What the applicant changes is looked at again before it is decided on (TH-8.2a): these steps concern what was filed. */
export const RECHECKED: readonly StepKind[] = ['check', 'check-and-draft', 'verify', 'own-step', 'appraise', 'resolve'];

/** The decision that ends a dossier closes every other open step as `over`. */
export const closingAll = (dossier: Dossier, but?: Step): DossierEvent[] =>
  openSteps(dossier)
    .filter((step) => step.key !== but?.key)
    .map((step) => closing(step, 'over'));

/** A person acting outside a step: staff of the agency with one of the roles. */
export const mustHaveRole = (agency: string, by: Actor, roles: readonly Role[]): void => {
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

/** True where the roles fit. A step of the procedure's own names its role; who takes in and drafts in one step holds both (TTH-PL bước 1). */
export const mayTake = (step: Pick<Step, 'step' | 'role'>, { roles }: Pick<Actor, 'roles'>): boolean => {
  if (step.step === 'own-step') return roles.some((role) => role === step.role);
  if (step.step === 'check-and-draft') return roles.includes('receptionist') && roles.includes('officer');
  return hasRole({ roles }, STEP_KINDS[step.step].roles);
};
