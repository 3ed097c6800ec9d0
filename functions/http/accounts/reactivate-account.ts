import { MyAccount, Reactivation } from '../../../lib/contract/accounts.ts';
import { askReactivation } from '../../../lib/domain/accounts/ask.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { ownCommand, reasonAbout } from '../../accounts/own-command.ts';
import { mustKnowPassword } from '../../accounts/password.ts';
import { operation } from '../../wire/operation.ts';

/** Yêu cầu kích hoạt lại (B5, TTH-10.3c): by user name and password, for a suspended account opens no session. */
export const reactivateAccount = operation({
  id: 'reactivate-account',
  method: 'POST',
  path: '/api/account/reactivation',
  summary: 'Yêu cầu kích hoạt lại tài khoản',
  who: 'anyone',
  body: Reactivation,
  answers: { 200: MyAccount },
  run: async ({ body, command, address }, world) => {
    const who = await mustKnowPassword(world, body, address);
    const content = reasonAbout(world, who.id, body.reason);
    const account = await ownCommand(world, who, { command, content }, (now, moment) =>
      askReactivation(now, content?.sha256 ?? null, moment),
    );
    return { status: 200, body: myAccount(world, who.id, account) };
  },
});
