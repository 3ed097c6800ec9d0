import * as z from 'zod';
import { LANDLINE } from '../domain/notices/reach.ts';
import { AccountLimit, complete, Who } from './account-fields.ts';
import { AccountAssurance, PaperLookedAt } from './accounts.ts';
import { Instant, Sha256, text } from './common.ts';
import { Email, Identifier, OneTimeCode, PersonName, Phone, SoughtUsername } from './typed-fields.ts';

/** `POST /api/desk/accounts`: the officer has checked the identity (HT-III.1b). */
export const IssuedAccount = z
  .object({
    ...Who,
    /** What the holder reads out of the message to where the first password will go: without it nothing is issued (403). */
    contactCode: OneTimeCode.optional(),
    /** Which paper was looked at. */
    document: PaperLookedAt.optional(),
    identityChecked: z.literal(true, 'Cần kiểm tra danh tính trước khi cấp tài khoản (identityChecked: true).'),
  })
  .superRefine(complete);
/** Where the first password of an account will go, before it is issued. */
export const ContactToConfirm = z
  .object({ email: Email.optional(), phone: Phone.optional() })
  .refine((said) => said.email !== undefined || (said.phone !== undefined && !LANDLINE.test(said.phone)), {
    path: ['email'],
    error: 'Cần thư điện tử hoặc số điện thoại di động để nhận mã.',
  });
export const ContactCodeSent = z.object({ sentTo: z.enum(['email', 'phone']) });
export const AccountIssued = z.object({ id: z.string(), username: z.string(), stage: z.string() });

/** The officer has the paper in front of them: its kind, its number. */
const PaperSeen = {
  identifier: Identifier,
  document: PaperLookedAt,
  identityChecked: z.literal(true, 'Cần xem giấy tờ tùy thân trước (identityChecked: true).'),
};
/** With the name on it, which has to be the account’s. */
export const IdentityCheck = z.object({ ...PaperSeen, name: PersonName });
export const IdentityChecked = z.object({ id: z.string(), username: z.string(), stage: z.string() });
/** Of an account somebody else registered with this number. */
export const NumberRelease = z.object({ ...PaperSeen, reason: text(2000) });

/** At the counter, for who lost the password (TH-20.2). */
export const PasswordIssue = z.object({
  username: SoughtUsername,
  document: PaperLookedAt.optional(),
  identityChecked: z.literal(true, 'Cần kiểm tra danh tính trước khi cấp lại mật khẩu (identityChecked: true).'),
});

export const AccountItem = z.object({
  id: z.string(),
  holder: z.string(),
  name: z.string(),
  stage: z.string(),
  step: z.string(),
  /** The step as work to be done. */
  work: z.string(),
  dueAt: Instant.nullable(),
  state: z.enum(['on-time', 'due-soon', 'overdue']),
});
const ProfileView = z.object({
  username: z.string().nullable(),
  name: z.string(),
  identifier: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  birthday: z.string().nullable(),
  certificateNumber: z.string().nullable(),
});
const AccountMove = z.object({
  decision: z.string(),
  step: z.string().nullable(),
  about: Sha256.nullable(),
  needs: z.array(z.string()),
});
/** What an approver sees of an account. `asked`: the data a change would bring. */
export const DeskAccount = z.object({
  id: z.string(),
  holder: z.string(),
  stage: z.string(),
  profile: ProfileView.nullable(),
  asked: ProfileView.nullable(),
  /** What is asked for now, in words; null where nothing waits. */
  asks: z.string().nullable(),
  /** Who else is on record under the number declared, to be compared with it. */
  known: ProfileView.pick({ name: true, username: true, phone: true, email: true, address: true }).nullable(),
  /** Other accounts that may be the same person's, and by what; whoever may not see one is told initials and year of birth alone. */
  alike: z.array(
    z.object({
      by: z.array(z.enum(['phone', 'email', 'name'])),
      initials: z.string(),
      bornIn: z.string().nullable(),
      account: ProfileView.pick({ name: true, username: true, phone: true, email: true, address: true }).nullable(),
    }),
  ),
  /** What its holder was asked to put right, and has not yet. */
  more: z.object({ at: Instant, text: z.string() }).nullable(),
  misuse: z.object({ at: Instant, text: z.string() }).nullable(),
  /** How sure it is who the holder is; `checkedBy`: who looked at a paper, by name. */
  assurance: AccountAssurance.extend({ checkedBy: z.string().nullable() }).optional(),
  limit: AccountLimit.nullable(),
  moves: z.array(AccountMove),
});
export const AccountDecision = z.object({
  decision: z.enum(['approve', 'reject', 'ask-more', 'suspend', 'cancel', 'handle-misuse'], 'Không có quyết định này.'),
  seen: z.string().max(200).nullish(),
  reason: text(2000).optional(),
});
export const AccountDecided = z.object({ id: z.string(), stage: z.string(), entry: z.number() });
