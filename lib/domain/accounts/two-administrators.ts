import { hasRole, OVERSIGHT_ROLES, type Role, type StaffRole } from '../journal/moment.ts';

/** Why an account cannot be issued by one administrator alone: the roles of one person, an administrator's power, sight of other agencies' work, another agency. */
export type NeedsTwo = 'duties' | 'administrator' | 'oversight' | 'agency';

/** Held by one person they would let a result be drafted, signed and sealed by the same hand. */
const KEPT_APART: readonly Role[] = ['officer', 'leader', 'clerk', 'administrator'];

/** True where a role would join another that is kept apart from it in one hand. */
export const joinsDuties = (held: readonly StaffRole[], role: Role): boolean =>
  KEPT_APART.includes(role) && KEPT_APART.some((one) => one !== role && held.includes(one));

type Asked = {
  readonly roles: readonly StaffRole[];
  readonly agency: string;
  /** What accounts of the same name or e-mail in that agency already may do: it may be the same person. */
  readonly held: readonly StaffRole[];
};

/** Every reason why a second administrator has to say yes; empty where one may issue the account alone. */
export const whyTwo = ({ roles, agency, held }: Asked, own: string | null): readonly NeedsTwo[] => {
  const together = KEPT_APART.filter((role) => roles.includes(role) || held.includes(role));
  const reasons: NeedsTwo[] = [];
  if (together.length > 1) reasons.push('duties');
  if (roles.includes('administrator')) reasons.push('administrator');
  if (hasRole({ roles }, OVERSIGHT_ROLES)) reasons.push('oversight');
  if (agency !== own) reasons.push('agency');
  return reasons;
};
