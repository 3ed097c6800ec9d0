import { hasRole, NotYours } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';

/** The one-stop unit whose money this person handles; 403 where it is none. */
export const cashierOf = (who: Account): string => {
  if (who.agency === null || !hasRole(who, ['receptionist', 'head-of-one-stop'])) throw new NotYours('not-your-role');
  return who.agency;
};
