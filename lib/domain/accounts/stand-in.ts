import { type Actor, hasRole, NotAllowed, NotYours, type Role } from '../journal/moment.ts';
import type { Absence } from './away.ts';
import { joinsDuties } from './two-administrators.ts';

/** A member of staff, and where they work. */
export type Member = Pick<Actor, 'id' | 'roles' | 'agency'> & { readonly unit: string | null };

/** Who of the same agency may do the work of a role for its absent holder: who holds it too, or whoever stands over it. Nobody has an administrator's power in their place. */
const FILLED_BY: readonly (readonly [role: Role, by: readonly Role[]])[] = [
  ['receptionist', ['receptionist', 'head-of-one-stop']],
  ['head-of-one-stop', ['head-of-one-stop']],
  ['department-head', ['department-head', 'leader']],
  ['officer', ['officer', 'department-head']],
  ['leader', ['leader']],
  ['clerk', ['clerk']],
];

/** Colleagues of these roles do each other's work within one unit. */
const WITHIN_A_UNIT: readonly Role[] = ['receptionist', 'officer'];

/** The roles of the absent that a colleague fills: none of another agency, and none that joins two duties kept apart in one hand. */
export const rolesFilled = (standIn: Member, absent: Member): readonly Role[] => {
  if (standIn.id === absent.id || standIn.agency === null || standIn.agency !== absent.agency) return [];
  const isNear = (role: Role, held: Role): boolean =>
    held !== role || !WITHIN_A_UNIT.includes(role) || standIn.unit === absent.unit;
  return FILLED_BY.filter(
    ([role, by]) =>
      absent.roles.includes(role) &&
      by.some((held) => standIn.roles.includes(held) && isNear(role, held)) &&
      !joinsDuties(standIn.roles, role),
  ).map(([role]) => role);
};

/** Whose work each of them assigns, and therefore says who does it meanwhile (ND61-19.1). */
const ASSIGNS: readonly (readonly [by: Role, whose: readonly Role[]])[] = [
  ['leader', ['receptionist', 'head-of-one-stop', 'department-head', 'officer', 'leader', 'clerk']],
  ['department-head', ['officer']],
  ['head-of-one-stop', ['receptionist']],
];

/** True where somebody assigns the work of a colleague of their agency; a leader's own too. */
export const assignsWorkOf = (by: Member, of: Member): boolean =>
  by.agency !== null &&
  by.agency === of.agency &&
  ASSIGNS.some(([role, whose]) => by.roles.includes(role) && hasRole(of, whose));

/**
 * Refuses who may not say that somebody is away, or name this stand-in: whoever assigns the work, and the administrators; everybody
 * for themself, without a stand-in, where nobody over them has arranged it.
 */
export const mustArrangeAbsence = (
  { by, of, standIn }: { readonly by: Member; readonly of: Member; readonly standIn: Member | null },
  known: (Absence & { readonly by: string }) | null,
): void => {
  const arranges = assignsWorkOf(by, of) || (by.id !== of.id && hasRole(by, ['administrator']));
  if (!arranges && by.id !== of.id) throw new NotYours('not-your-role');
  if (!arranges && standIn !== null) throw new NotAllowed('stand-in-by-who-assigns');
  if (!arranges && known !== null && known.by !== by.id) throw new NotAllowed('absence-by-who-assigns');
  if (standIn !== null && rolesFilled(standIn, of).length === 0) throw new NotAllowed('stand-in-unfit');
};

/** True where somebody may end an absence: whoever was away and is back, whoever assigns the work, the administrators. */
export const mayEndAbsence = (by: Member, of: Member): boolean =>
  by.id === of.id || assignsWorkOf(by, of) || hasRole(by, ['administrator']);
