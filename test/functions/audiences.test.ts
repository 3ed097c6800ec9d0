import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { OPERATIONS_OF, operations } from '../../functions/audiences/operations.ts';
import { gatewayRoute } from '../../functions/wire/http-function.ts';
import { FUNCTIONS } from '../../lib/stacks/functions.ts';

test('(N4) every operation is carried by exactly one function, and every file of an operation is carried', () => {
  const ids = operations.map(({ id }) => id);
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  expect(new Set(operations.map(gatewayRoute)).size).toBe(operations.length);
  expect(Object.keys(FUNCTIONS)).toEqual(expect.arrayContaining(Object.keys(OPERATIONS_OF)));

  const folder = new URL('../../functions/http/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(ids.map((id) => `${id}.ts`).toSorted()).toEqual(files.map((file) => basename(file)).toSorted());
});

test('(B6, N1) what only staff may ask never stands among what anyone may ask', () => {
  const ofStaff = operations.filter(({ who }) => who === 'staff');
  for (const list of [OPERATIONS_OF.public, OPERATIONS_OF['sign-in'], OPERATIONS_OF.applicant]) {
    for (const operation of ofStaff) expect(list).not.toContain(operation);
  }
});
