import { typedContact } from '../../contract/typed/addresses.ts';

/** An address a person can be reached at. */
export type Contact = { readonly channel: 'email' | 'sms'; readonly to: string };

/** An e-mail address, a telephone number of Vietnam (`0900000901`) or of another country (`+12025550101`), in the form they are compared in; null for anything else. */
export const contactOf = (written: string): Contact | null => {
  const address = typedContact(written);
  if (address.length > 200) return null;
  if (address.includes('@')) return EMAIL.test(address) ? { channel: 'email', to: address.toLowerCase() } : null;
  return /^(?:0\d{8,10}|\+[1-9]\d{6,14})$/.test(address) ? { channel: 'sms', to: address } : null;
};

/** Whether two addresses, however written, are the same. */
export const isSameContact = (a: string | null, b: string): boolean => {
  const one = a === null ? null : contactOf(a);
  const other = contactOf(b);
  return one !== null && other !== null && one.channel === other.channel && one.to === other.to;
};

const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/;
