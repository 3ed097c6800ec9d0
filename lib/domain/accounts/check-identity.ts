import type { Sha256 } from '../journal/entry.ts';
import { hasRole, type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { AccountState, UsedAccount } from './account.ts';
import type { AccountEvent, IdentityPaper } from './events.ts';
import { ISSUERS } from './steps.ts';
import { inUse, mustBeOwn } from './take-step.ts';

/** Kiểm tra giấy tờ tùy thân của chủ tài khoản tại quầy (HT-III.1b): who is meant is who came. Each look is remembered: from then on that counter serves them. */
export const holderSeen = (account: AccountState, document: IdentityPaper, moment: Moment): AccountEvent[] => {
  mustBeAtCounter(account, moment);
  return [{ type: 'IdentityChecked', by: 'counter', document }];
};

/**
 * Thu lại số định danh: an account that was only registered loses a number to who came with its paper (B10). The journal keeps that
 * it held it. An account whose holder somebody has looked at loses nothing at a counter.
 */
export const takeNumberBack = (
  account: AccountState,
  said: { readonly profile: Sha256; readonly document: IdentityPaper; readonly text: Sha256 },
  moment: Moment,
): AccountEvent[] => {
  if (mustBeAtCounter(account, moment).assurance.level === 'identity-checked')
    throw new NotAllowed('identity-already-checked');
  return [{ type: 'NumberReleased', ...said }];
};

/** Liên kết với Cổng Dịch vụ công quốc gia (TT01-16.2b): who the national login knows needs no officer to look. */
export const linkNational = (account: AccountState, { by }: Moment): AccountEvent[] => {
  mustBeOwn(account, by);
  return inUse(account).assurance.level === 'identity-checked'
    ? []
    : [{ type: 'IdentityChecked', by: 'national-login' }];
};

const mustBeAtCounter = (account: AccountState, { by }: Moment): UsedAccount => {
  if (!hasRole(by, ISSUERS)) throw new NotYours('not-your-role');
  const used = inUse(account);
  if (used.holder === 'staff') throw new NotYours('not-your-role');
  if (used.id === by.id) throw new NotYours('not-your-own-account');
  return used;
};
