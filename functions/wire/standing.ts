import type { Account } from '../../lib/world/accounts.ts';
import { Refused } from './operation.ts';

/** Refuses (403) whose password was given out by an office and not changed since: that comes before anything else (TH-20.2). */
export const mustHaveOwnPassword = ({ initialPassword }: Account): void => {
  if (initialPassword === true) throw new Refused(403, 'password-to-change');
};

/** Refuses (403) who may not use their account now, and says why: not yet confirmed, not yet approved, suspended, cancelled. */
export const mustBeActive = ({ status = 'active' }: Account): void => {
  if (status !== 'active') throw new Refused(403, `account-${status}`);
};
