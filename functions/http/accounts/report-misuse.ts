import { MisuseReport, MyAccount } from '../../../lib/contract/accounts.ts';
import { reportMisuse } from '../../../lib/domain/accounts/misuse.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { ownCommand, writtenAbout } from '../../accounts/own-command.ts';
import { operation } from '../../wire/operation.ts';

/** Báo tài khoản, chữ ký số bị người khác dùng (B11, TH-22.4, BH-22.3). */
export const reportMisuseOfAccount = operation({
  id: 'report-misuse',
  method: 'POST',
  path: '/api/account/misuse',
  summary: 'Báo tài khoản của tôi bị sử dụng trái phép',
  who: 'signed-in',
  body: MisuseReport,
  answers: { 200: MyAccount },
  run: async ({ body, who, command }, world) => {
    const content = writtenAbout(world, who.id, body);
    const account = await ownCommand(world, who, { command, content }, (now, moment) =>
      reportMisuse(now, content.sha256, moment),
    );
    return { status: 200, body: myAccount(world, who.id, account) };
  },
});
