import type { Sha256 } from '../journal/entry.ts';
import { type Moment, NotAllowed, type StaffRole } from '../journal/moment.ts';
import type { AccountState, UsedAccount } from './account.ts';
import type { DataChange } from './acts.ts';
import type { AccountEvent } from './events.ts';
import { inUse, mustApprove } from './take-step.ts';

/** Thu hồi một vai trò của tài khoản cán bộ (TH-2.2): from now on the account's data stand without it. */
export const revokeRole = (
  account: AccountState,
  { role, data, text }: { readonly role: StaffRole; readonly data: DataChange; readonly text: Sha256 },
  moment: Moment,
): AccountEvent[] => {
  mustStandOn(account, data, moment);
  return [{ type: 'StaffRoleRevoked', role, profile: data.to, text }];
};

/** Ghi hoặc sửa số định danh của cán bộ: so that nothing of their own dossiers comes to them, also where the account is older than that rule. */
export const giveIdentifier = (account: AccountState, data: DataChange, moment: Moment): AccountEvent[] => {
  mustStandOn(account, data, moment);
  return [{ type: 'StaffIdentifierGiven', profile: data.to }];
};

const mustStandOn = (account: AccountState, { from }: DataChange, { by }: Moment): UsedAccount => {
  mustApprove(account, by);
  const used = inUse(account);
  if (used.holder !== 'staff') throw new NotAllowed('account-not-of-staff');
  if (used.profile !== from) throw new NotAllowed('account-changed');
  return used;
};
