import * as z from 'zod';
import { TYPED, type TypedKind } from './typed/kinds.ts';

/** Which schemas take what people type, and of which kind. */
export const typedKinds = z.registry<{ readonly kind: TypedKind }>();

/** What a person types, of a kind, in its one form before any check. */
export const typedAs = (kind: TypedKind, missing = 'Cần nhập nội dung.') =>
  z
    .string(missing)
    .transform((value) => TYPED[kind](value))
    .register(typedKinds, { kind });

/** The same with so many letters at the most and no control characters; `missing` where it is empty. */
export const typedWithin = (kind: TypedKind, most: number, least = 1, missing = 'Cần nhập nội dung.') =>
  typedAs(kind, missing).pipe(
    z
      .string()
      .min(least, missing)
      .max(most, `Nội dung không được dài quá ${most} ký tự.`)
      .regex(/^(?:\P{Cc}|[\t\n\r])*$/u, 'Nội dung có ký tự không dùng được.'),
  );
