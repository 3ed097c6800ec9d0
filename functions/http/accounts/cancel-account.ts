import { Cancellation, MyAccount } from '../../../lib/contract/accounts.ts';
import { cancel } from '../../../lib/domain/accounts/suspend.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { ownCommand, reasonAbout } from '../../accounts/own-command.ts';
import { mustRepeatPassword } from '../../accounts/password.ts';
import { operation } from '../../wire/operation.ts';

/** Hủy tài khoản của mình (B5, TTH-10.3a): for good, so the password is asked once more. */
export const cancelAccount = operation({
  id: 'cancel-account',
  method: 'POST',
  path: '/api/account/cancellation',
  summary: 'Hủy tài khoản của tôi',
  who: 'signed-in',
  body: Cancellation,
  answers: { 200: MyAccount },
  run: async ({ body, who, command, address }, world) => {
    await mustRepeatPassword(world, who, body.password, address);
    const content = reasonAbout(world, who.id, body.reason);
    const account = await ownCommand(world, who, { command, content }, (now, moment) =>
      cancel(now, content?.sha256 ?? null, moment),
    );
    return { status: 200, body: myAccount(world, who.id, account) };
  },
});
