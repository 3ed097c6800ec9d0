import * as z from 'zod';
import { AccountLimit, Birthday, complete, NewPassword, Notify, PublicKey, Who } from './account-fields.ts';
import { Instant, text, Why } from './common.ts';
import { Address, Email, OneTimeCode, PersonName, Phone, SoughtUsername } from './typed-fields.ts';

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
export const CodeSent = z.object({ id: z.string(), sentTo: z.enum(['email', 'phone']) });

/** How one's own account stands. */
export const MyAccount = z.object({
  id: z.string(),
  stage: z.string(),
  pending: z.enum(['change', 'reactivation']).nullable(),
  initialPassword: z.boolean(),
  limit: AccountLimit.nullable(),
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
