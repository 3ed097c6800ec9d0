import { ContactCodeSent, ContactToConfirm } from '../../../lib/contract/desk-accounts.ts';
import { ISSUERS } from '../../../lib/domain/accounts/steps.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { issueKey } from '../../accounts/issue-code.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Mã xác nhận nơi nhận mật khẩu ban đầu (B9, TTH-10.1a): whoever has the account issued at the counter reads it out to the officer. */
export const sendIssueCode = operation({
  id: 'send-issue-code',
  method: 'POST',
  path: '/api/desk/accounts/contact-code',
  summary: 'Gửi mã đến nơi sẽ nhận mật khẩu ban đầu',
  who: 'staff',
  opens: { nothing: 'sends a code to an address the person in front of the officer gives' },
  body: ContactToConfirm,
  answers: { 200: ContactCodeSent },
  run: async ({ body, who }, world) => {
    if (!hasRole(who, ISSUERS)) throw new Refused(403, 'not-your-role');
    const key = issueKey(who, body);
    // Counted by the address, for the person has no account yet.
    const to = { id: key, email: body.email ?? null, phone: body.phone ?? null };
    return {
      status: 200,
      body: { sentTo: await sendCode(world, to, { key, minutes: 15, forWhat: 'cấp tài khoản tại quầy' }) },
    };
  },
});
