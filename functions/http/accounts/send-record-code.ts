import { CodeSent, ContactOnRecord } from '../../../lib/contract/accounts.ts';
import { recordKey } from '../../accounts/new-contact.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { operation } from '../../wire/operation.ts';

/** Mã gửi đến nơi liên hệ đang dùng (B4, TTH-10.2): in place of the password, for who forgot it or signs in by the national login, and for changing the contact alone. */
export const sendRecordCode = operation({
  id: 'send-record-code',
  method: 'POST',
  path: '/api/account/record-code',
  summary: 'Gửi mã đến nơi liên hệ đang dùng để đổi nơi liên hệ',
  who: 'signed-in',
  body: ContactOnRecord,
  answers: { 200: CodeSent },
  run: async ({ body: { to }, who: { id, email, phone } }, world) => {
    const recipient = { id, email: to === 'phone' ? null : email, phone: to === 'email' ? null : phone };
    const sentTo = await sendCode(world, recipient, {
      ...{ key: recordKey(id), minutes: 15, forWhat: 'cho việc đổi nơi liên hệ của tài khoản' },
    });
    return { status: 200, body: { id, sentTo } };
  },
});
