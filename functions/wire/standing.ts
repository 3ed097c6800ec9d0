import type { Account } from '../../lib/world/accounts.ts';
import { Refused } from './operation.ts';

/** Refuses (403) who may not use their account now, and says why: not yet confirmed, not yet approved, suspended, cancelled. */
export const mustBeActive = ({ status = 'active' }: Account): void => {
  if (status !== 'active') throw new Refused(403, `account-${status}`);
};
