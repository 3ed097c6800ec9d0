import { CodeSent, NewContact } from '../../../lib/contract/accounts.ts';
import { contactKey, mustProveHolder } from '../../accounts/new-contact.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { operation } from '../../wire/operation.ts';

/** Mã xác nhận nơi liên hệ mới (B4, TTH-10.2): to who repeats the password, or the code sent to the contact on record; the code goes to the new address, which counts only with it. */
export const sendContactCode = operation({
  id: 'send-contact-code',
  method: 'POST',
  path: '/api/account/contact-code',
  summary: 'Gửi mã đến thư điện tử hoặc số điện thoại mới',
  who: 'signed-in',
  body: NewContact,
  answers: { 200: CodeSent },
  run: async ({ body: { email, phone, ...proof }, who, address }, world) => {
    await mustProveHolder(world, who, proof, address);
    const contact = email === undefined ? 'phone' : 'email';
    const to = { id: who.id, email: email ?? null, phone: phone ?? null };
    const key = contactKey(who.id, contact, email ?? phone ?? '');
    const sentTo = await sendCode(world, to, { key, minutes: 15, forWhat: 'đổi nơi liên hệ của tài khoản' });
    return { status: 200, body: { id: who.id, sentTo } };
  },
});
