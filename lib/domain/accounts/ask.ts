import type { Sha256 } from '../journal/entry.ts';
import { type Moment, NotAllowed } from '../journal/moment.ts';
import { stepKey } from '../journal/step.ts';
import type { AccountState, UsedAccount } from './account.ts';
import type { AccountEvent, AccountRequest } from './events.ts';
import { inUse, mustBeOwn } from './take-step.ts';

/** Đề nghị thay đổi thông tin tài khoản (TTH-10.2): what stands stays until it was reviewed. */
export const askChange = (account: AccountState, profile: Sha256, { by }: Moment): AccountEvent[] => {
  mustBeOwn(account, by);
  const used = inUse(account);
  if (used.stage !== 'active') throw new NotAllowed('account-suspended');
  const request = { type: 'AccountChangeRequested', profile } as const;
  // Asked for more (`askMore`), the same request comes again: its step is open still.
  if (used.pending?.what === 'change' && used.more !== null) return [request];
  return [request, asked(free(used), 'change')];
};

/** Yêu cầu kích hoạt lại (TTH-10.3c). */
export const askReactivation = (account: AccountState, text: Sha256 | null, { by }: Moment): AccountEvent[] => {
  mustBeOwn(account, by);
  const used = inUse(account);
  if (used.stage !== 'suspended') throw new NotAllowed('account-not-suspended');
  return [{ type: 'AccountReactivationRequested', text }, asked(free(used), 'reactivation')];
};

const free = (account: UsedAccount): UsedAccount => {
  if (account.pending !== null) throw new NotAllowed('request-pending');
  return account;
};

/** Closes the step nobody has to open: the machine, started again, finds what was asked. */
const asked = ({ turn }: UsedAccount, what: AccountRequest): AccountEvent => ({
  type: 'StepClosed',
  key: stepKey('request', turn),
  outcome: what,
});
