import { AccountRegistered, NewAccount } from '../../../lib/contract/accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import { confirmBy } from '../../../lib/domain/accounts/limits.ts';
import { register } from '../../../lib/domain/accounts/register.ts';
import { accountRules } from '../../accounts/account-rules.ts';
import { ACCOUNT_ROUTE } from '../../accounts/adopt.ts';
import { claimUsername, declared, mustBeBorn, mustBeStrong } from '../../accounts/new-account.ts';
import { recordAccount } from '../../accounts/record-account.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { prepareContent } from '../../deciding/contents.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;
export const REGISTRATION = { minutes: 24 * 60, forWhat: 'đăng ký tài khoản Cổng Dịch vụ công' };

/** Đăng ký tài khoản (B1, TH-8.1, TTH-10.1): the journal begins here; a code goes to the e-mail, or telephone, given. Whether the number has an account already is not said: who holds it is told. */
export const registerAccount = operation({
  id: 'register-account',
  method: 'POST',
  path: '/api/accounts',
  summary: 'Đăng ký tài khoản',
  who: 'anyone',
  body: NewAccount,
  answers: { 201: AccountRegistered },
  run: async ({ body, command, address }, world) => {
    if (!(await world.limits.take(`register ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-registrations');
    mustBeStrong(body.password, body, world.province);
    mustBeBorn(world, body.birthday);
    const profile = declared(body);
    const id = await claimUsername(world, command, body.username);
    const before = await world.journal.read<unknown>(accountJournal(id));
    const content = prepareContent(world, accountJournal(id), profile);
    const { state, entries } = await recordAccount(world, id, {
      command,
      by: { id, roles: [], agency: null },
      blank: undefined,
      decide: (account, moment) => {
        const said = { holder: body.kind, profile: content.sha256, route: ACCOUNT_ROUTE };
        return register(account, said, moment, accountRules(world));
      },
      prepare: () => content.put(),
    });
    // Asked again with the same key: answered again, and neither password nor code is anybody else's to set.
    if (before.length === 0 && entries.length === 1) {
      await world.identity.setPassword(id, body.password);
      await sendCode(
        world,
        { id, email: profile.email, phone: profile.phone },
        { key: `confirm ${id}`, ...REGISTRATION },
      );
    }
    if (state.stage === 'nothing') throw new Error('registered, and yet nothing');
    const { at, why } = confirmBy(state.registered.at, accountRules(world));
    return { status: 201, body: { id, confirmBy: at, why } };
  },
});
