import * as z from 'zod';
import { kindOfNumber } from '../domain/catalogue/identity.ts';
import { line } from './common.ts';
import { IdentitySaid, PaperKind } from './identity.ts';
import { typedWithin } from './typed-as.ts';
import { AddressOrNone, EmailOrNone, PersonName, PhoneOrNone } from './typed-fields.ts';

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
