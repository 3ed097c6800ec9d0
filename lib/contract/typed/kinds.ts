import { typedContact, typedEmail, typedUsername } from './addresses.ts';
import { typedCode, typedDossierCode, typedOneTimeCode, typedSecretCode } from './codes.ts';
import { typedDate } from './dates.ts';
import { manyLines, oneLine } from './letters.ts';
import { typedFileName, typedName } from './names.ts';
import { typedIdentifier, typedMoney, typedNumber, typedPhone } from './numbers.ts';

/**
 * What people type, by kind, in the one form everything else sees: forms, pages, API, imports and look-ups go through here before
 * any check. Each is pure, and of its own answer makes the same.
 */
export const TYPED = {
  text: manyLines,
  line: oneLine,
  name: typedName,
  address: typedName,
  identifier: typedIdentifier,
  phone: typedPhone,
  email: typedEmail,
  contact: typedContact,
  username: typedUsername,
  code: typedCode,
  'dossier-code': typedDossierCode,
  'secret-code': typedSecretCode,
  'one-time-code': typedOneTimeCode,
  date: typedDate,
  number: typedNumber,
  money: typedMoney,
  'file-name': typedFileName,
} as const satisfies Readonly<Record<string, (typed: string) => string>>;

export type TypedKind = keyof typeof TYPED;
