import type { StaffRole } from '../../lib/domain/journal/moment.ts';
import type { StaffMember } from '../../lib/domain/profile.ts';

/** One person of a staff list. */
export type Row = readonly [
  id: string,
  username: string,
  name: string,
  roles: readonly StaffRole[],
  agency: string,
  unit: string,
];

/** A staff list as accounts; the e-mail is the account name under example.vn. */
export const staffOf = (rows: readonly Row[]): readonly StaffMember[] =>
  rows.map(([id, username, name, roles, agency, unit]) => ({
    id,
    username,
    name,
    roles,
    agency,
    unit,
    email: `${username}@example.vn`,
    identifier: inventedNumber(id),
  }));

/** Twelve digits that are nobody's: no province has the code 099. */
const inventedNumber = (id: string): string =>
  `099${String(Number.parseInt(id.slice('ac-'.length), 16) % 1_000_000_000).padStart(9, '0')}`;
