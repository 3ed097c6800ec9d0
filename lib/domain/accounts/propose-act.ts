import type { Sha256 } from '../journal/entry.ts';
import { hasRole, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { AccountState, BegunAccount } from './account.ts';
import { actOn } from './act-on.ts';
import type { ActOn } from './acts.ts';
import type { AccountEvent } from './events.ts';
import { begun } from './take-step.ts';

/**
 * Đề nghị việc trên tài khoản cán bộ của cơ quan khác (TH-2.2): what one administrator may do in their own agency only waits
 * for another's yes. It is refused at once where it would be refused when done.
 */
export const proposeAct = (account: AccountState, act: ActOn, moment: Moment): AccountEvent[] => {
  mustAdminister(account, moment);
  actOn(account, act, moment);
  if (begun(account).waitingAct !== null) throw new NotAllowed('act-already-proposed');
  return [{ type: 'StaffActProposed', ...act }];
};

/** Xác nhận: another administrator than who proposed it, and not whose account it is; the act itself happens now. */
export const confirmAct = (account: AccountState, moment: Moment): AccountEvent[] => {
  const { waitingAct } = mustAdminister(account, moment);
  if (waitingAct === null) throw new NotAllowed('account-not-at-this-stage');
  if (waitingAct.by === moment.by.id) throw new NotYours('not-your-own-proposal');
  return [{ type: 'StaffActConfirmed' }, ...actOn(account, waitingAct, moment)];
};

/** Không xác nhận, with a reason; who proposed it may take it back so. Nothing has happened to the account. */
export const refuseAct = (account: AccountState, text: Sha256, moment: Moment): AccountEvent[] => {
  if (mustAdminister(account, moment).waitingAct === null) throw new NotAllowed('account-not-at-this-stage');
  return [{ type: 'StaffActRefused', text }];
};

const mustAdminister = (account: AccountState, { by }: Moment): BegunAccount => {
  if (!hasRole(by, ['administrator'])) throw new NotYours('not-your-role');
  const known = begun(account);
  if (known.id === by.id) throw new NotYours('not-your-own-account');
  return known;
};
