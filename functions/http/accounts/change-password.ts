import { PasswordChange, PasswordChanged } from '../../../lib/contract/accounts.ts';
import { changePassword as decide } from '../../../lib/domain/accounts/change-password.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { mustBeStrong } from '../../accounts/new-account.ts';
import { ownCommand } from '../../accounts/own-command.ts';
import { mustRepeatPassword } from '../../accounts/password.ts';
import { operation } from '../../wire/operation.ts';

/** Đổi mật khẩu (B6, TH-20.2), of citizens and staff alike; sessions begun with the old one end at once. */
export const changePassword = operation({
  id: 'change-password',
  method: 'POST',
  path: '/api/account/password',
  summary: 'Đổi mật khẩu',
  who: 'signed-in',
  withFirstPassword: true,
  body: PasswordChange,
  answers: { 200: PasswordChanged },
  run: async ({ body, who, command, address }, world) => {
    await mustRepeatPassword(world, who, body.current, address);
    mustBeStrong(body.password, { ...who, username: who.username ?? '' }, world.province);
    await world.identity.setPassword(who.id, body.password);
    const account = await ownCommand(world, who, { command, content: null }, decide);
    const { session } = await mustRepeatPassword(world, who, body.password, address);
    return { status: 200, body: { ...myAccount(world, who.id, account), ...session } };
  },
});
