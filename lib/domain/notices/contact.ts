/** An address a person can be reached at. */
export type Contact = { readonly channel: 'email' | 'sms'; readonly to: string };

/** An e-mail address or a telephone number of Vietnam in one form (`0900000901`), however it was written; null for anything else. */
export const contactOf = (written: string): Contact | null => {
  const text = written.normalize('NFC').trim();
  if (text.length > 200) return null;
  if (text.includes('@')) return EMAIL.test(text) ? { channel: 'email', to: text.toLowerCase() } : null;

  const digits = text.replace(/[\s.()-]/g, '').replace(/^(?:\+|00)84/, '0');
  return /^0\d{8,10}$/.test(digits) ? { channel: 'sms', to: digits } : null;
};

/** Whether two addresses, however written, are the same. */
export const isSameContact = (a: string | null, b: string): boolean => {
  const one = a === null ? null : contactOf(a);
  const other = contactOf(b);
  return one !== null && other !== null && one.channel === other.channel && one.to === other.to;
};

const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/;
