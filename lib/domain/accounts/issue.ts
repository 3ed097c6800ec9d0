import type { Sha256 } from '../journal/entry.ts';
import { hasRole, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { RouteName } from '../journal/step.ts';
import { stepKey } from '../journal/step.ts';
import type { AccountState } from './account.ts';
import type { AccountEvent, Holder, IdentityPaper } from './events.ts';
import type { AccountRules } from './rules.ts';
import { ISSUERS } from './steps.ts';

export type Issue = {
  readonly holder: Holder;
  readonly profile: Sha256;
  readonly route: RouteName;
  /** The name of the issuing officer's agency. */
  readonly agency: string;
  /** Which paper was looked at, where that was said. */
  readonly document?: IdentityPaper | undefined;
};

/** Cấp tài khoản tại quầy (HT-III.1b, TTH-12.1b): identity checked, so confirmed and approved at once; a business's only by the office that issues them (TTH-9.1); staff's by the administrator (TH-2.2). */
export const issue = (account: AccountState, command: Issue, { by }: Moment, rules: AccountRules): AccountEvent[] => {
  const { holder, profile, route, agency, document } = command;
  if (!hasRole(by, holder === 'staff' ? ['administrator'] : ISSUERS)) throw new NotYours('not-your-role');
  const office = rules.profile.accounts.is.businessAccountsBy;
  if (holder === 'business' && office !== null && office !== agency) throw new NotYours('business-accounts-elsewhere');
  if (account.stage !== 'nothing' && account.stage !== 'proposed') throw new NotAllowed('identifier-taken');
  const registeredIn = account.stage === 'nothing' ? 1 : account.last.entry + 1;

  return [
    { type: 'AccountRegistered', holder, profile, declaredTrue: true, route },
    { type: 'IdentityChecked', by: 'counter', ...(document === undefined ? {} : { document }) },
    { type: 'AccountConfirmed', by: 'counter' },
    { type: 'AccountApproved' },
    { type: 'PasswordIssued' },
    { type: 'StepClosed', key: stepKey('confirm', registeredIn), outcome: 'approved' },
  ];
};
