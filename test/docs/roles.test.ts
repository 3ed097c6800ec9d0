import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROLE_SIGHTS } from '../../lib/contract/roles.ts';
import { OVERSIGHT_ROLES, STAFF_ROLES } from '../../lib/domain/journal/moment.ts';
import { ROLE_WORDS } from '../../lib/domain/words/roles.ts';
import { realProvinces } from '../provinces/all.ts';
import { ROOT } from './pages.ts';

/** The rows of the table that begins with this column. */
const tableOf = (column: string): readonly (readonly string[])[] => {
  const lines = readFileSync(join(ROOT, 'docs/roles.md'), 'utf8').split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${column} |`));
  const rows = lines.slice(head + 2);
  return rows.slice(0, rows.indexOf('')).map((line) => line.slice(2, -2).split(' | '));
};

test('(N4) docs/roles.md holds every role with its Vietnamese name and what it may see, as the code has it', () => {
  const said = STAFF_ROLES.map((role) => {
    const { dossiers, accounts, books, documents } = ROLE_SIGHTS[role];
    return [role, ROLE_WORDS[role], dossiers, accounts, books.join(', ') || '–', documents ? 'yes' : 'no'];
  });
  expect(tableOf('role')).toEqual(said);
  expect(Object.keys(ROLE_SIGHTS)).toEqual(said.map(([role]) => role));
});

test('(N4) docs/roles.md holds which oversight each province has, as the profiles have it; each has somebody in it', () => {
  const said = realProvinces.flatMap(({ key, profile }) =>
    profile.oversight.is.map(({ role, over, sees }) => [key, role, over, sees]),
  );
  expect(tableOf('province')).toEqual(said);
  for (const { key, profile, staff } of realProvinces) {
    for (const { role, heldBy } of profile.oversight.is)
      expect(
        staff.filter((one) => one.agency === heldBy && one.roles.includes(role)),
        `${key} ${role}`,
      ).not.toEqual([]);
  }
  const everywhere = new Set<string>(said.map(([, role]) => role ?? ''));
  expect(OVERSIGHT_ROLES.filter((role) => !everywhere.has(role))).toEqual([]);
});
