import type { Sha256 } from '../journal/entry.ts';
import { type Moment, NotAllowed } from '../journal/moment.ts';
import { closing } from '../journal/step.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent } from './events.ts';
import { inUse, stepSeen } from './take-step.ts';

/** Phê duyệt: the account itself (TTH-10.1b), or the change or reactivation asked for (10.2c, 10.3c). */
export const approve = (account: AccountState, seen: string | null, { by }: Moment): AccountEvent[] => {
  const step = stepSeen(account, seen, by);
  if (step.step === 'approve') return [{ type: 'AccountApproved' }, closing(step, 'approved')];

  const { pending } = inUse(account);
  if (pending === null) throw new NotAllowed('account-changed');
  if (pending.profile === null) return [{ type: 'AccountReactivated' }, closing(step, 'reviewed')];
  return [{ type: 'AccountChangeApproved', profile: pending.profile }, closing(step, 'reviewed')];
};

/** Không phê duyệt, always with a reason. */
export const reject = (account: AccountState, seen: string | null, text: Sha256, { by }: Moment): AccountEvent[] => {
  const step = stepSeen(account, seen, by);
  if (step.step === 'approve') return [{ type: 'AccountRejected', text }, closing(step, 'rejected')];

  const { pending } = inUse(account);
  if (pending === null) throw new NotAllowed('account-changed');
  const type = pending.what === 'change' ? 'AccountChangeRejected' : 'AccountReactivationRejected';
  return [{ type, text }, closing(step, 'reviewed')];
};
