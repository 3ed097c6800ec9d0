import { PasswordByCode } from '../../../lib/contract/accounts.ts';
import { changePassword } from '../../../lib/domain/accounts/change-password.ts';
import { findForgotten, forgottenKey } from '../../accounts/forgotten-password.ts';
import { mustBeStrong } from '../../accounts/new-account.ts';
import { ownCommand } from '../../accounts/own-command.ts';
import { forgiveTries } from '../../accounts/own-tries.ts';
import { mustBeRightCode } from '../../accounts/send-code.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 30;

/** Đặt mật khẩu mới bằng mã (B6, TH-20.2): every session ends, and the contact on record is told. */
export const setNewPassword = operation({
  id: 'set-new-password',
  method: 'POST',
  path: '/api/forgotten-password/new-password',
  summary: 'Đặt mật khẩu mới bằng mã đã gửi',
  who: 'anyone',
  body: PasswordByCode,
  answers: { 204: null },
  run: async ({ body, command, address }, world) => {
    if (!(await world.limits.take(`forgotten ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-sign-ins');
    // What anyone can see of it is said before the code is used up; what only its owner's data tell, after.
    mustBeStrong(body.password, { username: body.account, phone: body.contact }, world.province);
    await mustBeRightCode(world, forgottenKey(body), body.code);
    const row = await findForgotten(world, body);
    if (row === undefined || row.username === null) throw new Refused(403, 'code-wrong');
    mustBeStrong(body.password, { ...row, username: row.username }, world.province);
    await world.identity.setPassword(row.id, body.password);
    await ownCommand(world, row, { command, content: null }, changePassword);
    await forgiveTries(world, { username: row.username, from: address });
    return { status: 204, body: undefined };
  },
});
