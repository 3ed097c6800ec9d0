import * as z from 'zod';
import { LANDLINE } from '../domain/notices/reach.ts';
import { AccountLimit, Birthday, complete, NewPassword, Notify, PublicKey, Who } from './account-fields.ts';
import { Instant, text, Why } from './common.ts';
import { typedWithin } from './typed-as.ts';
import { Address, Email, Identifier, OneTimeCode, PersonName, Phone, SoughtUsername } from './typed-fields.ts';

/** `POST /api/accounts`: the holder answers for what is declared (TTH-10.1c, TH-22.1). */
export const NewAccount = z
  .object({
    ...Who,
    password: NewPassword,
    declaredTrue: z.literal(true, 'Cần cam đoan thông tin khai là đúng sự thật (declaredTrue: true).'),
  })
  .superRefine(complete);
export const AccountRegistered = z.object({ id: z.string(), confirmBy: Instant, why: z.array(Why) });
export const Verification = z.object({ code: OneTimeCode });
export const Credentials = z.object({ username: SoughtUsername, password: NewPassword });
/** Who forgot the password says which account (user name or number) and where it can be reached; the answer is the same for every account and none. */
export const ForgottenPassword = z.object({
  account: typedWithin('line', 100, 1, 'Cần nhập tên đăng nhập hoặc số định danh.'),
  contact: typedWithin('contact', 200, 1, 'Cần nhập thư điện tử hoặc số điện thoại đã đăng ký.'),
});
export const ForgottenAsked = z.object({ minutes: z.number() });
export const PasswordByCode = ForgottenPassword.extend({ code: OneTimeCode, password: NewPassword });

/** Where a code in place of the password goes: to the e-mail or telephone on record. */
export const ContactOnRecord = z.object({
  to: z.enum(['email', 'phone'], 'Cần chọn nơi nhận mã: email hoặc phone.').optional(),
});
/** The new e-mail or mobile number a code is to go to; the password, or the code sent to the contact on record, shows whose account it is. */
export const NewContact = z
  .object({
    email: Email.optional(),
    phone: Phone.optional(),
    password: NewPassword.optional(),
    recordCode: OneTimeCode.optional(),
  })
  .refine((said) => said.password !== undefined || said.recordCode !== undefined, {
    path: ['password'],
    error: 'Cần mật khẩu, hoặc mã gửi đến nơi liên hệ đang dùng.',
  })
  .refine((said) => (said.email === undefined) !== (said.phone === undefined), {
    path: ['email'],
    error: 'Mỗi lần chỉ đổi một: thư điện tử hoặc số điện thoại.',
  })
  .refine((said) => said.phone === undefined || !LANDLINE.test(said.phone), {
    path: ['phone'],
    error: 'Máy bàn không nhận được mã. Hãy dùng số di động, hoặc đến Bộ phận Một cửa để đổi sang số máy bàn.',
  });
export const CodeSent = z.object({ id: z.string(), sentTo: z.enum(['email', 'phone']) });

/** Which kind of paper an officer looked at. */
export const PaperLookedAt = z.enum(
  ['citizen', 'old-card', 'passport', 'organisation'],
  'Giấy tờ đã xem phải là citizen, old-card, passport hoặc organisation.',
);

/** How sure it is who the holder is: by their own word, a code to their contact, or a look at a paper; since when. */
export const AccountAssurance = z.object({
  level: z.enum(['declared', 'contact-confirmed', 'identity-checked']),
  how: z.enum(['own-word', 'email', 'phone', 'counter', 'national-login', 'taken-over']),
  document: PaperLookedAt.nullable(),
  at: Instant.nullable(),
});

/** How one's own account stands. */
export const MyAccount = z.object({
  id: z.string(),
  stage: z.string(),
  pending: z.enum(['change', 'reactivation']).nullable(),
  initialPassword: z.boolean(),
  limit: AccountLimit.nullable(),
  assurance: AccountAssurance.optional(),
  /** Of staff: whether a code from an app is asked besides the password. */
  secondFactor: z.boolean().optional(),
  /** What the office asks to be put right, and since when: it is the holder's turn. */
  more: z.object({ at: Instant, text: z.string() }).optional(),
});

/** The same to who knows the password but gets no session; `declared`: what they declared, where it is to be put right. */
export const AccountStanding = MyAccount.extend({
  declared: z
    .object({
      name: z.string(),
      identifier: z.string().nullable(),
      address: z.string().nullable(),
      birthday: z.string().nullable(),
      certificateNumber: z.string().nullable(),
    })
    .optional(),
});

/** `POST /api/account/correction`: what the office asked for, by who waits for approval and therefore has no session. What is not said stays. */
export const DataCorrection = Credentials.extend({
  name: PersonName.optional(),
  identifier: Identifier.optional(),
  address: Address.optional(),
  birthday: Birthday.optional(),
  certificateNumber: Identifier.optional(),
  /** TTH-10.1c, TH-22.1. */
  declaredTrue: z.literal(true, 'Cần cam đoan thông tin khai là đúng sự thật (declaredTrue: true).'),
});

export const AccountChange = z
  .object({
    name: PersonName.optional(),
    phone: Phone.optional(),
    email: Email.optional(),
    address: Address.optional(),
    birthday: Birthday.optional(),
    publicKey: PublicKey.optional(),
    notify: Notify.optional(),
    /** Sent to the new address or number, which counts only with it. */
    emailCode: OneTimeCode.optional(),
    phoneCode: OneTimeCode.optional(),
    /** TTH-10.1c, TH-22.1. */
    declaredTrue: z.literal(true, 'Cần cam đoan thông tin khai là đúng sự thật (declaredTrue: true).'),
  })
  .refine((said) => Object.keys(said).length > 1, { path: ['name'], error: 'Cần nêu ít nhất một thông tin thay đổi.' });
export const Suspension = z.object({ reason: text(2000, 0).optional() });
export const Cancellation = z.object({ password: NewPassword, reason: text(2000, 0).optional() });
export const Reactivation = Credentials.extend({ reason: text(2000, 0).optional() });
export const MisuseReport = z.object({ text: text(4000) });
export const PasswordChange = z.object({ current: NewPassword, password: NewPassword });

/** Every session begun before has ended; this one is new. Whoever signs in with a second factor gets none and signs in again. */
export const PasswordChanged = MyAccount.extend({ token: z.string().optional(), expiresAt: Instant.optional() });
