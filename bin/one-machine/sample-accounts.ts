import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Province } from '../../lib/domain/profile.ts';

type SampleAccount = {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly kind: 'citizen' | 'organisation' | 'staff';
  readonly roles: readonly string[];
  readonly unit: string | null;
  readonly agency: string | null;
};

/** The password of a sample account: the one-machine edition's invented people only. */
export const samplePassword = (username: string): string => `mau-${username}`;

/** The invented people of the province with their passwords. */
export const sampleAccounts = ({ citizens, organisations = [], staff }: Province): readonly SampleAccount[] => [
  ...citizens.map((one) => applicant(one, 'citizen')),
  ...staff.map(({ username, name, roles, unit, agency }) => ({
    username,
    password: samplePassword(username),
    name,
    kind: 'staff' as const,
    roles,
    unit,
    agency,
  })),
  ...organisations.map((one) => applicant(one, 'organisation')),
];

const applicant = (
  { username, name }: { readonly username: string; readonly name: string },
  kind: 'citizen' | 'organisation',
): SampleAccount => ({
  ...{ username, password: samplePassword(username), name, kind },
  ...{ roles: [], unit: null, agency: null },
});

/** Writes the sample accounts beside the data, as `accounts.json`. */
export const writeAccounts = (dataDir: string, accounts: readonly SampleAccount[]): void =>
  writeFileSync(join(dataDir, 'accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });

const KINDS = { citizen: 'người dân', organisation: 'tổ chức', staff: '' } as const;

/** A small table to begin with: the citizens, and everybody of the agency of the first procedure. */
export const accountTable = (province: Province): string => {
  const agency = province.procedures[0]?.agencies[0];
  const rows = sampleAccounts(province)
    .filter((it) => it.kind !== 'staff' || it.agency === agency)
    .map(
      ({ username, password, name, kind, roles }) =>
        [username, password, name, roles.join(', ') || KINDS[kind]] as const,
    );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `  ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ')}`).join('\n');
};
