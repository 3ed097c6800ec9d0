import { Credentials, MyAccount } from '../../../lib/contract/accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { mustKnowPassword } from '../../accounts/password.ts';
import { operation } from '../../wire/operation.ts';

/** Tình trạng tài khoản chưa dùng được (B1, B5, TTH-10): until when it is to be confirmed or approved and why, to who knows its password but gets no session. */
export const accountStanding = operation({
  id: 'account-standing',
  method: 'POST',
  path: '/api/account/standing',
  summary: 'Tình trạng tài khoản chưa đăng nhập được',
  who: 'anyone',
  body: Credentials,
  answers: { 200: MyAccount },
  run: async ({ body, address }, world) => {
    const { id } = await mustKnowPassword(world, body, address);
    const account = foldAccount(await world.journal.read<AccountEvent>(accountJournal(id)));
    return { status: 200, body: myAccount(world, id, account) };
  },
});
