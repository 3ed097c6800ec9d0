import * as z from 'zod';
import { Instant, Sha256, text, Why } from './common.ts';

const Username = text(50)
  .transform((name) => name.toLowerCase())
  .pipe(
    z
      .string()
      .regex(/^[a-z0-9_-]{4,50}$/, 'Tên đăng nhập gồm 4 đến 50 chữ không dấu, chữ số, gạch nối hoặc gạch dưới.'),
  );
const NewPassword = z.string('Cần nhập mật khẩu.').min(1, 'Cần nhập mật khẩu.').max(200, 'Mật khẩu quá dài.');
const Phone = text(20)
  .transform((phone) => phone.replace(/[\s.]/g, ''))
  .pipe(z.string().regex(/^0\d{9}$/, 'Số điện thoại gồm 10 chữ số, bắt đầu bằng số 0.'));
const Email = text(200).pipe(z.email('Thư điện tử chưa đúng, ví dụ: ten@example.vn.'));
const Birthday = z.iso.date('Ngày sinh phải có dạng năm-tháng-ngày, ví dụ 1999-03-08.');
const PublicKey = text(2000);
const Kind = z.enum(
  ['person', 'organisation', 'business'],
  'Loại tài khoản phải là person, organisation hoặc business.',
);

const Who = {
  kind: Kind.default('person'),
  username: Username,
  name: text(200),
  /** Twelve digits of a person; the code of an organisation or business. */
  identifier: text(50).transform((identifier) => identifier.toUpperCase()),
  phone: Phone.optional(),
  email: Email.optional(),
  address: text(300).optional(),
  birthday: Birthday.optional(),
  /** Of a business: its registration certificate (TTH-9.1). */
  certificateNumber: text(50).optional(),
  /** Of an organisation: the Ed25519 key it signs with, SPKI PEM (BH-17). */
  publicKey: PublicKey.optional(),
};

type WhoSaid = z.infer<z.ZodObject<typeof Who>>;

const complete = (said: WhoSaid, ctx: z.RefinementCtx): void => {
  const say = (field: string, message: string): void => {
    ctx.addIssue({ code: 'custom', path: [field], message });
  };
  if (said.phone === undefined && said.email === undefined)
    say('email', 'Cần thư điện tử hoặc số điện thoại để nhận mã xác thực.');
  if (said.kind === 'person' && !/^\d{12}$/.test(said.identifier)) say('identifier', 'Số định danh gồm 12 chữ số.');
  if (said.kind !== 'person' && !/^[0-9A-Z][0-9A-Z.-]{4,34}$/.test(said.identifier))
    say('identifier', 'Mã số tổ chức, doanh nghiệp gồm chữ số, chữ hoa không dấu, dấu chấm hoặc gạch nối.');
  if (said.kind === 'business' && said.certificateNumber === undefined)
    say('certificateNumber', 'Tài khoản doanh nghiệp cần số giấy chứng nhận đăng ký kinh doanh.');
};

/** `POST /api/accounts`: the holder answers for what is declared (TTH-10.1c, TH-22.1). */
export const NewAccount = z
  .object({
    ...Who,
    password: NewPassword,
    declaredTrue: z.literal(true, 'Cần cam đoan thông tin khai là đúng sự thật (declaredTrue: true).'),
  })
  .superRefine(complete);
/** `POST /api/desk/accounts`: the officer has checked the identity (HT-III.1b). */
export const IssuedAccount = z
  .object({
    ...Who,
    identityChecked: z.literal(true, 'Cần kiểm tra danh tính trước khi cấp tài khoản (identityChecked: true).'),
  })
  .superRefine(complete);
export const NewStaffAccount = z.object({
  name: text(200),
  agency: text(50),
  unit: text(50),
  roles: z
    .array(
      z.enum(['receptionist', 'head-of-one-stop', 'department-head', 'officer', 'leader', 'clerk', 'administrator']),
    )
    .min(1, 'Cần ít nhất một vai trò.')
    .max(7),
  email: Email,
});

export const AccountRegistered = z.object({ id: z.string(), confirmBy: Instant, why: z.array(Why) });
export const AccountIssued = z.object({ id: z.string(), username: z.string(), stage: z.string() });
export const Verification = z.object({ code: z.string('Cần nhập mã.').regex(/^\d{6}$/, 'Mã gồm 6 chữ số.') });
export const Credentials = z.object({ username: text(100), password: NewPassword });
export const CodeSent = z.object({ id: z.string(), sentTo: z.enum(['email', 'phone']) });

const Limit = z.object({
  limit: z.enum(['confirm', 'approve', 'review']),
  at: Instant,
  why: z.array(Why),
  provisional: z.boolean(),
});
/** How one's own account stands. */
export const MyAccount = z.object({
  id: z.string(),
  stage: z.string(),
  pending: z.enum(['change', 'reactivation']).nullable(),
  initialPassword: z.boolean(),
  limit: Limit.nullable(),
});

export const AccountChange = z
  .object({
    name: text(200).optional(),
    phone: Phone.optional(),
    email: Email.optional(),
    address: text(300).optional(),
    birthday: Birthday.optional(),
    publicKey: PublicKey.optional(),
    /** TTH-10.1c, TH-22.1. */
    declaredTrue: z.literal(true, 'Cần cam đoan thông tin khai là đúng sự thật (declaredTrue: true).'),
  })
  .refine((said) => Object.keys(said).length > 1, { path: ['name'], error: 'Cần nêu ít nhất một thông tin thay đổi.' });
export const Suspension = z.object({ reason: text(2000, 0).optional() });
export const Cancellation = z.object({ password: NewPassword, reason: text(2000, 0).optional() });
export const Reactivation = Credentials.extend({ reason: text(2000, 0).optional() });
export const MisuseReport = z.object({ text: text(4000) });
/** At the counter, for who lost the password (TH-20.2). */
export const PasswordIssue = z.object({
  username: text(100),
  identityChecked: z.literal(true, 'Cần kiểm tra danh tính trước khi cấp lại mật khẩu (identityChecked: true).'),
});
export const PasswordChange = z.object({ current: NewPassword, password: NewPassword });

/** Every session begun before has ended; this one is new. */
export const PasswordChanged = MyAccount.extend({ token: z.string(), expiresAt: Instant });

export const AccountItem = z.object({
  id: z.string(),
  holder: z.string(),
  name: z.string(),
  stage: z.string(),
  step: z.string(),
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
  misuse: z.object({ at: Instant, text: z.string() }).nullable(),
  limit: Limit.nullable(),
  moves: z.array(AccountMove),
});
export const AccountDecision = z.object({
  decision: z.enum(['approve', 'reject', 'suspend', 'cancel', 'handle-misuse'], 'Không có quyết định này.'),
  seen: z.string().max(200).nullish(),
  reason: text(2000).optional(),
});
export const AccountDecided = z.object({ id: z.string(), stage: z.string(), entry: z.number() });

/** `POST /api/step-up`: what gives the filing its legal validity (BH-17). */
export const StepUpAsked = z.object({ dossier: text(100) });
export const StepUp = z.discriminatedUnion('by', [
  z.object({ by: z.literal('password') }),
  z.object({ by: z.literal('otp'), sentTo: z.enum(['email', 'phone']) }),
  z.object({ by: z.literal('signature'), text: z.string().meta({ description: 'the UTF-8 text to sign' }) }),
]);
