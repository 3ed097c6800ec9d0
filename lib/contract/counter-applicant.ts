import * as z from 'zod';
import { kindOfNumber } from '../domain/catalogue/identity.ts';
import { line } from './common.ts';
import { IdentitySaid, PaperKind } from './identity.ts';
import { typedAs, typedWithin } from './typed-as.ts';
import { AddressOrNone, PersonName } from './typed-fields.ts';

/** A telephone somebody can be called at, mobile or not, of any country; or none. */
const PhoneOrNone = typedAs('phone').pipe(
  z
    .string()
    .max(30, 'Số điện thoại không được dài quá 30 ký tự.')
    .regex(
      /^(?:|0\d{8,10}|\+[1-9]\d{6,14})$/,
      'Số điện thoại chưa đúng. Hãy gõ đủ số, ví dụ 0900 000 001, máy bàn 02383 844 888, số nước ngoài +1 202 555 0101; không có thì bỏ trống.',
    ),
);
const EmailOrNone = typedAs('email').pipe(
  z
    .string()
    .max(200, 'Thư điện tử không được dài quá 200 ký tự.')
    .regex(
      /^(?:|[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+)$/,
      'Thư điện tử chưa đúng, ví dụ ten@example.vn; không có thì bỏ trống.',
    ),
);

/** Who came to the counter. Without `identity`, as callers of before say it: `identifier` is a citizen's or an organisation's number. */
export const CounterApplicant = z.object({
  name: PersonName,
  identifier: typedWithin('identifier', 50, 0)
    .refine(
      (number) => number === '' || kindOfNumber(number) !== 'passport',
      'Số định danh gồm 12 chữ số; giấy tờ khác thì nêu loại giấy tờ ở identity.',
    )
    .optional(),
  identity: IdentitySaid.optional(),
  phone: PhoneOrNone.optional(),
  email: EmailOrNone.optional(),
  address: AddressOrNone.optional(),
});

/** By which paper the applicant of a dossier was known at its filing; null where nothing was said of it. */
export const FiledIdentity = z
  .object({ kind: PaperKind, number: z.string().nullable(), why: z.string().nullable() })
  .nullable();

/** `POST /api/desk/persons`: is this number somebody else's? The name as typed so far may be empty. */
export const PersonSought = z.object({ identity: IdentitySaid, name: line(200, 0).default('') });

/** As little as is needed to decide whether it is who came. */
export const PersonFound = z.object({
  known: z.boolean(),
  /** Null where the number is not known, or no name was typed yet. */
  sameName: z.boolean().nullable(),
  initials: z.string().nullable(),
  bornIn: z.string().nullable(),
});

export type PersonFound = z.infer<typeof PersonFound>;
