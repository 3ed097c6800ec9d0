import { expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { openapi } from '../../functions/wire/openapi.ts';

type Described = {
  operationId: string;
  responses: Record<string, unknown>;
  parameters?: { name: string; in: string }[];
};
const document = openapi(operations, 'Một Cửa') as {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, unknown> };
};
const described = Object.values(document.paths).flatMap((methods) => Object.values(methods));

test('every operation of the contract is in the document, once, and nothing else', () => {
  expect(document.openapi).toMatch(/^3\.1/);
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(operations.map(({ id }) => id).sort());
  expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(operations.length);
});

test('every name in a path is a described parameter, and every answer has a status', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters = [], responses } of Object.values(methods)) {
      expect(parameters.filter((it) => it.in === 'path').map(({ name }) => name)).toEqual(names);
      expect(Object.keys(responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
      expect(responses).toHaveProperty('default');
    }
  }
});

test('every reference leads to a schema', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name ?? '',
  );
  expect(references.length).toBeGreaterThan(0);
  for (const name of references) expect(document.components.schemas).toHaveProperty(name);
});

test('what api.md promises is there under its name', () => {
  const promised = [
    'GET /api/procedures',
    'GET /api/procedures/{code}',
    'GET /api/agencies',
    'GET /api/calendar/{year}',
    'GET /api/time-limits/intake',
    'GET /api/time-limits/result',
    'GET /api/look-up/{code}',
    'POST /api/sign-in',
    'POST /api/dossiers',
    'PUT /api/dossiers/{id}/form',
    'POST /api/dossiers/{id}/files',
    'POST /api/dossiers/{id}/files/{fileId}/arrival',
    'POST /api/dossiers/{id}/submission',
    'GET /api/dossiers',
    'GET /api/dossiers/{id}',
    'POST /api/dossiers/{id}/supplement',
    'POST /api/dossiers/{id}/withdrawal',
    'GET /api/notices',
    'GET /api/desk',
    'GET /api/desk/dossiers/{id}',
    'POST /api/desk/dossiers/{id}/decisions',
    'POST /api/desk/dossiers',
    'GET /api/desk/dossiers/{id}/journal',
    'GET /api/desk/dossiers/{id}/slips/{kind}',
  ];
  const there = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(there).toEqual(expect.arrayContaining(promised));
});
