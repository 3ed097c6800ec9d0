import type { Account } from './accounts.ts';

/** Name and password fit, and a code is asked besides: one the person's app makes, or the app is still to be set up. The proof says for a few minutes that the password was right. */
export class SecondFactorDue extends Error {
  readonly account: Account;
  readonly due: 'code' | 'set-up';
  readonly proof: string;
  constructor(account: Account, due: 'code' | 'set-up', proof: string) {
    super('second-factor-due');
    this.name = 'SecondFactorDue';
    this.account = account;
    this.due = due;
    this.proof = proof;
  }
}
