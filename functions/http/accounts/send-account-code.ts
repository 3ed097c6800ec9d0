import { CodeSent, Credentials } from '../../../lib/contract/accounts.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { mustKnowPassword } from '../../accounts/password.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { operation } from '../../wire/operation.ts';
import { REGISTRATION } from './register-account.ts';

/** Gửi lại mã xác thực: to who knows the account's password; the code before holds no more. */
export const sendAccountCode = operation({
  id: 'send-account-code',
  method: 'POST',
  path: '/api/account/code',
  summary: 'Gửi lại mã xác thực tài khoản',
  who: 'anyone',
  body: Credentials,
  answers: { 200: CodeSent },
  run: async ({ body, address }, world) => {
    const { id, status, email, phone } = await mustKnowPassword(world, body, address);
    if (status !== 'unconfirmed') throw new NotAllowed('already-confirmed');
    const sentTo = await sendCode(world, { id, email, phone }, { key: `confirm ${id}`, ...REGISTRATION });
    return { status: 200, body: { id, sentTo } };
  },
});
