import { adopt } from '../../functions/accounts/adopt.ts';
import { setFirstPassword } from '../../functions/accounts/issue-account.ts';
import { recordAccount } from '../../functions/accounts/record-account.ts';
import { issuePassword } from '../../lib/domain/accounts/issue-password.ts';
import { type Command, NotDone, words } from './command.ts';
import { OPERATOR } from './operator.ts';

/**
 * A lost second factor. A pool that demands one keeps what was set up as long as the user is there, so the pool's user is made
 * anew under the same id with a new first password, and the account's journal says so.
 */
export const forgetSecondFactor: Command = {
  asks: '<tên đăng nhập>',
  does: 'bỏ ứng dụng mã xác thực đã mất của cán bộ, hiện mật khẩu ban đầu mới một lần',
  run: async (typed, operated) => {
    const [username = ''] = words(typed, 1);
    const world = await operated.signingIn();
    const row = await world.accounts.findByUsername(username);
    if (row === undefined) throw new NotDone(`Không có tài khoản ${username}.`);
    if (row.kind !== 'staff') throw new NotDone('Chỉ tài khoản cán bộ mới có ứng dụng mã xác thực.');

    await adopt(world, row);
    const [command, blank] = [world.chance.id(), undefined];
    await recordAccount(world, row.id, { command, by: OPERATOR, blank, decide: issuePassword });
    await world.forgetPassword(row.id);
    const password = await setFirstPassword(world, row.id);
    await world.identity.endSessions(row.id);
    return {
      well: true,
      lines: [
        `Đã bỏ ứng dụng mã xác thực của ${username}; mọi phiên đã kết thúc. Mật khẩu ban đầu mới, chỉ hiện một lần: ${password}`,
        'Lần đăng nhập tới: cài lại ứng dụng mã xác thực, rồi đổi mật khẩu.',
      ],
    };
  },
};
