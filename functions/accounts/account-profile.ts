import type { Actor } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';

/** Who an account belongs to: a content beside its journal, so that it can be erased (TTH-10.3b). */
export type AccountProfile = {
  readonly username: string | null;
  readonly name: string;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly birthday: string | null;
  readonly certificateNumber: string | null;
  readonly publicKey: string | null;
  readonly notify: Account['notify'];
  readonly staff: {
    readonly roles: Actor['roles'];
    readonly agency: string | null;
    readonly unit: string | null;
  } | null;
};

/** What an account in use already holds. */
export const profileOf = (row: Account): AccountProfile => ({
  username: row.username,
  name: row.name,
  identifier: row.identifier,
  phone: row.phone,
  email: row.email,
  address: row.address,
  birthday: null,
  certificateNumber: null,
  publicKey: row.publicKey ?? null,
  notify: row.notify,
  staff: row.kind === 'staff' ? { roles: row.roles, agency: row.agency, unit: row.unit } : null,
});
