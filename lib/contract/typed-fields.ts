import * as z from 'zod';
import { typedAs, typedWithin } from './typed-as.ts';

/** The things people are asked for in many places, each read the same everywhere. */
export const PersonName = typedWithin('name', 200, 1, 'Cần nhập họ và tên.');
/** A postal address. */
export const Address = typedWithin('address', 300, 1, 'Cần nhập địa chỉ.');
/** The same where it may be left empty. */
export const AddressOrNone = typedWithin('address', 300, 0);
/** A person's number or an organisation's code. */
export const Identifier = typedWithin('identifier', 50, 1, 'Cần nhập số định danh.');
/** A person's own number, as it stands on their card. */
export const CitizenNumber = typedAs('identifier', 'Cần nhập số định danh.').pipe(
  z.string().regex(/^\d{12}$/, 'Số định danh cá nhân gồm đúng 12 chữ số. Hãy đối chiếu với thẻ rồi gõ lại.'),
);
/** A user name as it is looked for. */
export const SoughtUsername = typedWithin('username', 100, 1, 'Cần nhập tên đăng nhập.');
export const Phone = typedAs('phone', 'Cần nhập số điện thoại.').pipe(
  z
    .string()
    .regex(
      /^0(?:2\d{9}|\d{9})$/,
      'Số điện thoại gồm 10 chữ số (máy bàn: 11 chữ số), bắt đầu bằng số 0, ví dụ 0900 000 001.',
    ),
);
export const Email = typedAs('email', 'Cần nhập thư điện tử.').pipe(
  z.email('Thư điện tử chưa đúng, ví dụ: ten@example.vn.').max(200),
);
/** A telephone somebody can be called at, mobile or not, of any country; or none. */
export const PhoneOrNone = typedAs('phone').pipe(
  z
    .string()
    .max(30, 'Số điện thoại không được dài quá 30 ký tự.')
    .regex(
      /^(?:|0\d{8,10}|\+[1-9]\d{6,14})$/,
      'Số điện thoại chưa đúng. Hãy gõ đủ số, ví dụ 0900 000 001, máy bàn 02383 844 888, số nước ngoài +1 202 555 0101; không có thì bỏ trống.',
    ),
);
/** A letter can be addressed there; or none. */
export const EmailOrNone = typedAs('email').pipe(
  z
    .string()
    .max(200, 'Thư điện tử không được dài quá 200 ký tự.')
    .regex(
      /^(?:|[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+)$/,
      'Thư điện tử chưa đúng, ví dụ ten@example.vn; không có thì bỏ trống.',
    ),
);
export const DossierCode = typedWithin('dossier-code', 60, 1, 'Cần nhập mã hồ sơ.');
export const OneTimeCode = typedAs('one-time-code', 'Cần nhập mã.').pipe(
  z.string().regex(/^\d{6}$/, 'Mã gồm 6 chữ số.'),
);
export const FileName = typedAs('file-name', 'Cần có tên tệp.').pipe(z.string().max(200));

/** A day that exists. */
export const day = (wrong: string) => typedAs('date', wrong).pipe(z.iso.date(wrong));

const DONG = 'Số tiền là số đồng, không có phần lẻ, ví dụ 20.000.';
const amount = z.int(DONG).min(1, DONG).max(1_000_000_000, 'Số tiền không được quá 1.000.000.000 đồng.');
/** An amount in đồng, as a number or as people write it. */
export const Money = z.union(
  [
    amount,
    typedAs('money', DONG)
      .pipe(z.string().regex(/^\d{1,10}$/, DONG))
      .transform(Number)
      .pipe(amount),
  ],
  DONG,
);
