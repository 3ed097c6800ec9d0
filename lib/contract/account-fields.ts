import * as z from 'zod';
import { Instant, text, Why } from './common.ts';

/** Who an account belongs to, as it is declared, and the limit that runs. */
const Username = text(50)
  .transform((name) => name.toLowerCase())
  .pipe(
    z
      .string()
      .regex(/^[a-z0-9_-]{4,50}$/, 'Tên đăng nhập gồm 4 đến 50 chữ không dấu, chữ số, gạch nối hoặc gạch dưới.'),
  );
export const NewPassword = z.string('Cần nhập mật khẩu.').min(1, 'Cần nhập mật khẩu.').max(200, 'Mật khẩu quá dài.');
export const Phone = text(20)
  .transform((phone) => phone.replace(/[\s.]/g, ''))
  .pipe(z.string().regex(/^0\d{9}$/, 'Số điện thoại gồm 10 chữ số, bắt đầu bằng số 0.'));
export const Email = text(200).pipe(z.email('Thư điện tử chưa đúng, ví dụ: ten@example.vn.'));
export const Birthday = z.iso.date('Ngày sinh phải có dạng năm-tháng-ngày, ví dụ 1999-03-08.');
export const PublicKey = text(2000);
/** Where notices go besides the portal's inbox: SMS only where the person chose it (TT32-9.2). */
export const Notify = z.array(z.enum(['email', 'sms'], 'Kênh nhận thông báo là email hoặc sms.')).max(2);
const Kind = z.enum(
  ['person', 'organisation', 'business'],
  'Loại tài khoản phải là person, organisation hoặc business.',
);

export const Who = {
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
  notify: Notify.optional(),
};

type WhoSaid = z.infer<z.ZodObject<typeof Who>>;

export const complete = (said: WhoSaid, ctx: z.RefinementCtx): void => {
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

/** A limit of an account with its reasons. */
export const AccountLimit = z.object({
  limit: z.enum(['confirm', 'approve', 'review']),
  at: Instant,
  why: z.array(Why),
  provisional: z.boolean(),
});
