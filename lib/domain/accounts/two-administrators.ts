import type { Role } from '../journal/moment.ts';

/** Why an account cannot be issued by one administrator alone: the roles of one person, an administrator's power, another agency. */
export type NeedsTwo = 'duties' | 'administrator' | 'agency';

/** Held by one person they would let a result be drafted, signed and sealed by the same hand. */
const KEPT_APART: readonly Role[] = ['officer', 'leader', 'clerk', 'administrator'];

type Asked = {
  readonly roles: readonly Role[];
  readonly agency: string;
  /** What accounts of the same name or e-mail in that agency already may do: it may be the same person. */
  readonly held: readonly Role[];
};

/** Every reason why a second administrator has to say yes; empty where one may issue the account alone. */
export const whyTwo = ({ roles, agency, held }: Asked, own: string | null): readonly NeedsTwo[] => {
  const together = KEPT_APART.filter((role) => roles.includes(role) || held.includes(role));
  const reasons: NeedsTwo[] = [];
  if (together.length > 1) reasons.push('duties');
  if (roles.includes('administrator')) reasons.push('administrator');
  if (agency !== own) reasons.push('agency');
  return reasons;
};
