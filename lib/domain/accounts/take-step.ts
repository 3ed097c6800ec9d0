import { type Actor, hasRole, NotAllowed, NotYours } from '../journal/moment.ts';
import { openSteps } from '../journal/step.ts';
import { type AccountState, type AccountStepTaken, type BegunAccount, isInUse, type UsedAccount } from './account.ts';
import { approversOf } from './steps.ts';

/** The account with a journal, or a no. */
export const begun = (account: AccountState): BegunAccount => {
  if (account.stage === 'nothing') throw new NotAllowed('account-not-at-this-stage');
  return account;
};

/** The account in use, or a no: it is not yet, or no longer. */
export const inUse = (account: AccountState): UsedAccount => {
  if (!isInUse(account)) throw new NotAllowed('account-not-at-this-stage');
  return account;
};

/** The open step an approver saw. What is no longer so is refused with `account-changed`. */
export const stepSeen = (account: AccountState, seen: string | null, by: Actor): AccountStepTaken => {
  mustApprove(account, by);
  const step = openSteps(account).find(({ key }) => key === seen);
  if (step === undefined || (step.step !== 'approve' && step.step !== 'review'))
    throw new NotAllowed('account-changed');
  return step;
};

/** Only an approver decides on an account, and never on their own. */
export const mustApprove = (account: AccountState, by: Actor): void => {
  const known = begun(account);
  if (!hasRole(by, approversOf(known))) throw new NotYours('not-your-role');
  if (known.id === by.id) throw new NotYours('not-your-own-account');
};

export const mustBeOwn = (account: AccountState, by: Actor): void => {
  if (begun(account).id !== by.id) throw new NotYours('not-your-account');
};
