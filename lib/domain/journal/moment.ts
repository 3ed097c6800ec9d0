import type { Instant } from '../time/instant.ts';

export const ROLES = [
  'receptionist',
  'head-of-one-stop',
  'department-head',
  'officer',
  'leader',
  'clerk',
  'administrator',
] as const;

/** What a member of staff may do: one-stop officer, head of the one-stop unit, department head, officer, leader, clerk (văn thư), administrator. */
export type Role = (typeof ROLES)[number];

/** Who watches over the work of others and takes no step of it; which of them there are, and what they see, a province's profile says. */
export const OVERSIGHT_ROLES = [
  'hotline',
  'provincial-office',
  'information-department',
  'legal-control',
  'inspector',
] as const;

export type OversightRole = (typeof OVERSIGHT_ROLES)[number];

/** Every role an account of staff can carry: of work, or of oversight. */
export const STAFF_ROLES = [...ROLES, ...OVERSIGHT_ROLES] as const;

export type StaffRole = Role | OversightRole;

/** Who acts: an opaque account id with the roles and the agency the session carries. The applicant has no roles. */
export type Actor = {
  readonly id: string;
  readonly roles: readonly StaffRole[];
  readonly agency: string | null;
  /** Of staff: a party to the very dossier at hand, so that nothing of it is theirs to decide. */
  readonly party?: true;
  /** Of staff: whose hand it is, where who acts is absent and this colleague does their work (làm thay). */
  readonly standIn?: string;
};

/** Whose hand a decision is: the entry's `by`. */
export const handOf = ({ id, standIn = id }: Actor): string => standIn;

/** The system itself: prompts and step openings. */
export const SYSTEM: Actor = { id: 'system', roles: [], agency: null };

/** When and by whom a decision is taken. */
export type Moment = { readonly at: Instant; readonly by: Actor };

/** The rules' no: mapped once to a 409 problem, `reason` a stable kebab-case word. */
export class NotAllowed extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.name = 'NotAllowed';
    this.reason = reason;
  }
}

/** It is somebody else's to decide: a 403 problem. */
export class NotYours extends NotAllowed {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotYours';
  }
}

/** True where a person holds one of the roles. */
export const hasRole = (by: Pick<Actor, 'roles'>, roles: readonly StaffRole[]): boolean =>
  by.roles.some((role) => roles.includes(role));

/** True where a person takes part in the work itself, and does not only watch over it. */
export const hasWork = (by: Pick<Actor, 'roles'>): boolean => hasRole(by, ROLES);
