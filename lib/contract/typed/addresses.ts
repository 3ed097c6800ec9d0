import { closed, plain } from './letters.ts';
import { typedPhone } from './numbers.ts';

/** An e-mail address: no spaces around it, its domain in small letters. */
export const typedEmail = (typed: string): string => {
  const line = plain(typed);
  const at = line.lastIndexOf('@');
  return at < 0 ? line : `${line.slice(0, at)}${line.slice(at).toLowerCase()}`.normalize('NFC');
};

/** An address a person can be reached at: by e-mail or telephone. */
export const typedContact = (typed: string): string =>
  plain(typed).includes('@') ? typedEmail(typed) : typedPhone(typed);

/** A user name as it is compared: small letters, no spaces. */
export const typedUsername = (typed: string): string => closed(typed).toLowerCase().normalize('NFC');
