import type { Field } from './procedure.ts';

const REACHES: readonly Field['prefill'][] = ['phone', 'email', 'address'];

/**
 * True where a field says how to reach the applicant or somebody named in the form: by its type, or because the account's own
 * telephone, e-mail or address fills it in. The address of a shop or of a child's residence is what the dossier is about.
 */
export const isContactField = ({ type, prefill }: Pick<Field, 'type' | 'prefill'>): boolean =>
  type === 'phone' || type === 'email' || (prefill !== undefined && REACHES.includes(prefill));
