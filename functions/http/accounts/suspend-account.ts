import { MyAccount, Suspension } from '../../../lib/contract/accounts.ts';
import { suspend } from '../../../lib/domain/accounts/suspend.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { ownCommand, reasonAbout } from '../../accounts/own-command.ts';
import { operation } from '../../wire/operation.ts';

/** Tạm dừng tài khoản của mình (B5, TTH-10.3a). */
export const suspendAccount = operation({
  id: 'suspend-account',
  method: 'POST',
  path: '/api/account/suspension',
  summary: 'Tạm dừng tài khoản của tôi',
  who: 'signed-in',
  body: Suspension,
  answers: { 200: MyAccount },
  run: async ({ body, who, command }, world) => {
    const content = reasonAbout(world, who.id, body.reason);
    const account = await ownCommand(world, who, { command, content }, (now, moment) =>
      suspend(now, content?.sha256 ?? null, moment),
    );
    return { status: 200, body: myAccount(world, who.id, account) };
  },
});
