import type { Role } from '../journal/moment.ts';

/** A notice before it has a recipient's address: who it is for, what it says. `sms` is one part, without diacritics. */
export type NoticeDraft = {
  readonly kind: string;
  readonly to: 'applicant' | ToStaff;
  readonly subject: string;
  readonly text: string;
  readonly sms: string | null;
  /** Staff who get it as a letter at once, because it is due within the day; the others read of it in the morning. */
  readonly atOnce?: ToStaff | null;
};

/** Members of staff by agency and role, and one officer besides. */
export type ToStaff = {
  readonly groups: readonly { readonly agency: string; readonly roles: readonly Role[] }[];
  readonly officer: string | null;
};

/** A notice before it names the dossier it is about. */
export type ApplicantNotice = {
  readonly kind: string;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly sms: string | null;
};

/** Members of staff of an agency with one of these roles. */
export const group = (agency: string, roles: readonly Role[]) => ({ agency, roles });
