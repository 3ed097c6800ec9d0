import { type Actor, hasRole, type Role } from '../../journal/moment.ts';
import { type Overseer, type OversightSight, opensTo } from '../../oversight/oversight.ts';
import type { FiledDossier, Step } from '../dossier.ts';
import { isAccepted } from '../dossier.ts';
import { isAtTheCounter, mayTake } from './take-step.ts';
import { agenciesOf, agencyOf, isPersonal, officerOf } from './whose.ts';

/** They answer for the whole of their agency's work (ND61-19.1). */
const WHOLE_AGENCY: readonly Role[] = ['leader', 'department-head'];

/**
 * True where a person's office alone lets them see a dossier (N4): the counter that took it in, whoever answers for an agency
 * that has to do with it, whoever has or had a step of it to take. What a unit's people have in hand is `handsOn`.
 */
export const seesByOffice = (dossier: FiledDossier, by: Actor): boolean => {
  const agency = agenciesOf(dossier).find((one) => one === by.agency);
  if (agency === undefined) return false;
  if (hasRole(by, WHOLE_AGENCY) || isAtTheCounter(dossier, by)) return true;
  if (isAsked(dossier, agency) && mayTake({ step: 'answer', role: null }, by)) return true;
  return Object.values(dossier.steps).some((step) => agencyOf(dossier, step) === agency && cameTo(dossier, step, by));
};

/** True where watching over an agency that has to do with a dossier opens so much of it; nothing of anybody else’s (N4). */
export const seesByOversight = (dossier: FiledDossier, overseer: Overseer | null, what: OversightSight): boolean =>
  overseer !== null &&
  opensTo(overseer, what) &&
  agenciesOf(dossier).some((agency) => overseer.agencies.includes(agency));

/** True for an officer of a unit: what colleagues there have or had in hand is the unit's work (`handsOn`). */
export const seesByUnit = ({ roles }: Actor): boolean => roles.includes('officer');

/** The accounts that have, or had, the dossier in hand for an agency: the officers it is assigned to, and who closed a step there. */
export const handsOn = (dossier: FiledDossier, agency: string): readonly string[] => {
  const assigned = isAccepted(dossier)
    ? [dossier, ...Object.values(dossier.shares)].filter((one) => one.agency === agency).map(({ officer }) => officer)
    : [];
  const closed = Object.values(dossier.steps)
    .filter((step) => agencyOf(dossier, step) === agency)
    .map(({ closed }) => closed?.by ?? null);
  return [...new Set([...assigned, ...closed])].filter((id) => id !== null);
};

/** True while an agency owes its opinion (ND61-19.5): from the moment it is asked until it has given it, late too. */
const isAsked = (dossier: FiledDossier, agency: string): boolean =>
  isAccepted(dossier) && dossier.opinions.some((one) => one.agency === agency && one.given === null);

/** The counter and the clerk keep seeing what came to them; an officer only what is assigned to them. */
const cameTo = (dossier: FiledDossier, step: Step, by: Actor): boolean => {
  if (step.opened === null) return false;
  if (isPersonal(step)) return officerOf(dossier, step) === by.id && mayTake(step, by);
  return mayTake(step, { roles: by.roles.filter((role) => role !== 'officer') });
};
