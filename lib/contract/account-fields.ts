import * as z from 'zod';
import { LANDLINE } from '../domain/notices/reach.ts';
import { Instant, text, Why } from './common.ts';
import { typedAs } from './typed-as.ts';
import { Address, day, Email, Identifier, PersonName, Phone } from './typed-fields.ts';

/** Who an account belongs to, as it is declared, and the limit that runs. */
const Username = typedAs('username', 'Cần nhập tên đăng nhập.').pipe(
  z.string().regex(/^[a-z0-9_-]{4,50}$/, 'Tên đăng nhập gồm 4 đến 50 chữ không dấu, chữ số, gạch nối hoặc gạch dưới.'),
);
export const NewPassword = z.string('Cần nhập mật khẩu.').min(1, 'Cần nhập mật khẩu.').max(200, 'Mật khẩu quá dài.');
/** Whether it lies in the future is asked where the clock is. */
export const Birthday = day('Ngày sinh phải là ngày có thật, ví dụ 08/03/1999.').refine(
  (date) => date >= '1900-01-01',
  'Ngày sinh phải từ năm 1900.',
);
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
  name: PersonName,
  /** Twelve digits of a person; the code of an organisation or business. */
  identifier: Identifier,
  phone: Phone.optional(),
  email: Email.optional(),
  address: Address.optional(),
  birthday: Birthday.optional(),
  /** Of a business: its registration certificate (TTH-9.1). */
  certificateNumber: Identifier.optional(),
  /** Of an organisation: the Ed25519 key it signs with, SPKI PEM (BH-17). */
  publicKey: PublicKey.optional(),
  notify: Notify.optional(),
};

type WhoSaid = z.infer<z.ZodObject<typeof Who>>;

/** What is wrong with the number of such a holder, in words; null where nothing is. */
export const wrongNumberOf = ({
  kind,
  identifier,
}: {
  readonly kind: string;
  readonly identifier: string;
}): string | null => {
  if (kind === 'person') return /^\d{12}$/.test(identifier) ? null : 'Số định danh gồm 12 chữ số.';
  return /^[0-9A-Z][0-9A-Z.-]{4,34}$/.test(identifier)
    ? null
    : 'Mã số tổ chức, doanh nghiệp gồm chữ số, chữ hoa không dấu, dấu chấm hoặc gạch nối.';
};

export const complete = (said: WhoSaid, ctx: z.RefinementCtx): void => {
  const say = (field: string, message: string): void => {
    ctx.addIssue({ code: 'custom', path: [field], message });
  };
  if (said.email === undefined && (said.phone === undefined || LANDLINE.test(said.phone)))
    say('email', 'Cần thư điện tử hoặc số điện thoại di động để nhận mã xác thực.');
  const wrongNumber = wrongNumberOf(said);
  if (wrongNumber !== null) say('identifier', wrongNumber);
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
