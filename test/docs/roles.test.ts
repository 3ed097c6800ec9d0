import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROLE_SIGHTS } from '../../lib/contract/roles.ts';
import { OVERSIGHT_ROLES, ROLES } from '../../lib/domain/journal/moment.ts';
import { ROLE_WORDS } from '../../lib/domain/words/roles.ts';
import { ROOT } from './pages.ts';

test('(N4) docs/roles.md holds every role with its Vietnamese name and what it may see, as the code has it', () => {
  const table = readFileSync(join(ROOT, 'docs/roles.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.slice(2, -2).split(' | '));
  const said = [...ROLES, ...OVERSIGHT_ROLES].map((role) => {
    const { dossiers, accounts, books, documents } = ROLE_SIGHTS[role];
    return [role, ROLE_WORDS[role], dossiers, accounts, books.join(', ') || '–', documents ? 'yes' : 'no'];
  });
  expect(table).toEqual(said);
  expect(Object.keys(ROLE_SIGHTS)).toEqual(said.map(([role]) => role));
});
