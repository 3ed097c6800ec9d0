import { NotAllowed, OVERSIGHT_ROLES, type StaffRole } from '../journal/moment.ts';
import type { Oversight } from './oversight.ts';

/** Refuses an oversight role beside another role (nobody watches over their own work), or in an agency that does not hold it here. */
export const mustHoldHere = (
  { roles, agency }: { readonly roles: readonly StaffRole[]; readonly agency: string },
  oversight: readonly Oversight[],
): void => {
  const watching = OVERSIGHT_ROLES.find((role) => roles.includes(role));
  if (watching === undefined) return;
  if (roles.length > 1) throw new NotAllowed('oversight-stands-alone');
  if (!oversight.some(({ role, heldBy }) => role === watching && heldBy === agency))
    throw new NotAllowed('oversight-held-elsewhere');
};
