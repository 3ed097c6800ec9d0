import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { operations } from '../../functions/audiences/operations.ts';
import type { Operation } from '../../functions/wire/operation.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { openSystem, PDF, problemIn, type Told, type WholeSystem } from './whole-system.ts';

const LAN = 'nguyenthilan';
const PEOPLE = [undefined, LAN, 'tranvannam', 'lethiminh.xamau'];
const FAULTS = vi.spyOn(console, 'error');

let front: WholeSystem;
let dossier: string;
let known: number;
beforeAll(async () => {
  front = await openSystem();
  dossier = await fileOne();
  await front.system.settled();
  known = (await front.system.world.journal.read(dossier)).length;
});
afterAll(() => front.close());

const fileOne = async (): Promise<string> => {
  const as = LAN;
  const made = await front.ask('POST', '/api/dossiers', { as, body: { procedure: 'MAU.1005', agency: XA_MAU } });
  const { id } = made.body as { id: string };
  const fields = { applicantName: 'Nguyễn Thị Lan', matter: 'Xin phép', filingFor: 'self' };
  const { missing } = (await front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: fields } })).body as {
    missing: string[];
  };
  const rest = Object.fromEntries(missing.map((name) => [name, SAMPLES[name] ?? 'Mẫu']));
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: rest } });
  await front.sendFile(id, PDF, { as, type: 'application/pdf' });
  const told = await front.ask('POST', `/api/dossiers/${id}/submission`, {
    as,
    body: { delivery: { by: 'online' }, payment: 'online' },
  });
  if (told.status !== 202) throw new Error(JSON.stringify(told.body));
  return id;
};

const SAMPLES: Readonly<Record<string, string>> = {
  applicantIdentifier: '099099000001',
  applicantPhone: '0900000901',
  applicantEmail: 'lan@tinhmau.example.vn',
};

/** A no, said as a problem in Vietnamese; never our fault. */
const mustRefuse = (told: Told, about: string): void => {
  expect(told.status, about).toBeGreaterThanOrEqual(400);
  expect(told.status, about).toBeLessThan(500);
  problemIn(told);
};

const mustStandFirm = async (): Promise<void> => {
  await front.system.settled();
  expect((await front.system.world.journal.read(dossier)).length).toBe(known);
  expect((await front.system.world.failed.list()).length).toBe(0);
  expect(FAULTS.mock.calls).toEqual([]);
};

const filled = (operation: Operation, value: string): string => operation.path.replaceAll(/\{\w+\}/g, value);
const cases = operations.map((operation) => [operation.id, operation] as const);
const withBody = cases.filter(([, { body }]) => body !== undefined);

const wrongTypes = (operation: Operation, wrong: unknown): Record<string, unknown> => {
  const keys = operation.body instanceof z.ZodObject ? Object.keys(operation.body.shape) : ['decision', 'seen'];
  return Object.fromEntries(keys.map((key) => [key, wrong]));
};

const BODIES: readonly (readonly [string, (operation: Operation) => string])[] = [
  ['broken JSON', () => '{"a":'],
  ['no JSON at all', () => 'xin chào'],
  ['a lone brace', () => '}'],
  ['null', () => 'null'],
  ['a number', () => '12'],
  ['a text', () => '"x"'],
  ['an array', () => '[]'],
  ['100,000 brackets', () => '['.repeat(100_000)],
  ['nested 50,000 deep', () => `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ['__proto__', () => '{"__proto__":{"admin":true}}'],
  ['constructor.prototype', () => '{"constructor":{"prototype":{"admin":true}}}'],
  ['numbers for everything', (it) => JSON.stringify(wrongTypes(it, 7))],
  ['arrays for everything', (it) => JSON.stringify(wrongTypes(it, [[]]))],
  ['null characters everywhere', (it) => JSON.stringify(wrongTypes(it, '\u0000\u0007'))],
  ['huge numbers', (it) => JSON.stringify(wrongTypes(it, 1e308))],
];

describe('(R7) hostile bodies are refused in Vietnamese and write nothing', () => {
  test.each(withBody)('%s', async (_id, operation) => {
    for (const as of PEOPLE) {
      for (const [title, body] of BODIES) {
        const told = await front.ask(operation.method, filled(operation, dossier), {
          ...(as && { as }),
          raw: body(operation),
        });
        mustRefuse(told, `${title}, ${as}`);
      }
      const headers = { 'content-type': 'text/plain' };
      mustRefuse(
        await front.ask(operation.method, filled(operation, dossier), { ...(as && { as }), raw: '{}', headers }),
        'text/plain',
      );
    }
    await mustStandFirm();
  });

  test.each(withBody)('%s: 10 MB is too large', async (_id, operation) => {
    const raw = JSON.stringify({ note: 'x'.repeat(10_000_000) });
    const told = await front.ask(operation.method, filled(operation, dossier), { as: LAN, raw });
    expect([told.status, problemIn(told).reason]).toEqual([413, 'body-too-large']);
    await mustStandFirm();
  });
});

const NAMES = [
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '..%2F..%2Fetc%2Fpasswd',
  '%00',
  encodeURIComponent("'; DROP TABLE journal; --"),
  encodeURIComponent('Hồ sơ'.normalize('NFD')),
  encodeURIComponent('🙂'),
  'ac-870cf60a40',
];

describe('(R7, R8) hostile addresses find nothing', () => {
  const named = cases.filter(([, { path }]) => path.includes('{'));

  test.each(named)('%s: strange names', async (_id, operation) => {
    const raw =
      operation.body === undefined ? {} : { raw: '{"delivery":{"by":"online"},"payment":"online","answers":{}}' };
    for (const as of PEOPLE) {
      for (const name of NAMES) {
        mustRefuse(
          await front.ask(operation.method, filled(operation, name), { ...(as && { as }), ...raw }),
          `${name}, ${as}`,
        );
      }
    }
    await mustStandFirm();
  });

  test.each(named)('%s: bad percent-encoding', async (_id, operation) => {
    for (const name of ['%', '%E0%A4%A', '%ED%A0%80', '%ZZ']) {
      const told = await front.ask(operation.method, filled(operation, name), { as: LAN });
      expect([told.status, problemIn(told).reason]).toEqual([400, 'malformed-address']);
    }
  });

  test.each(cases.filter(([, { query }]) => query !== undefined))('%s: strange queries', async (_id, operation) => {
    const keys = operation.query instanceof z.ZodObject ? Object.keys(operation.query.shape) : [];
    const values = [
      '%00',
      '-1',
      '1e99',
      '999999999999',
      '%F0%9F%99%82',
      'a%CC%81'.repeat(300),
      '[]',
      '%5B%5D',
      '__proto__',
      "' OR 1=1",
    ];
    for (const as of PEOPLE) {
      for (const value of values) {
        const query = keys.map((key) => `${key}=${value}`).join('&');
        for (const asked of [query, `${query}&${query}`, `__proto__=1&constructor=${value}`]) {
          const told = await front.ask(operation.method, `${filled(operation, '2026')}?${asked}`, {
            ...(as && { as }),
          });
          expect(told.status, `${asked} ${as}`).toBeLessThan(500);
          if (told.status >= 400) problemIn(told);
        }
      }
    }
    mustRefuse(await front.ask(operation.method, `${filled(operation, '2026')}?a=%ZZ`, { as: LAN }), '%ZZ');
    await mustStandFirm();
  });
});

describe('(R7) methods and headers', () => {
  test.each(cases)('%s: a method the path does not know is 405 with Allow', async (_id, operation) => {
    const there = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY']) {
      if (there.some((known) => known === method)) continue;
      const told = await front.ask(method, filled(operation, 'x'), { as: LAN });
      expect([told.status, problemIn(told).reason]).toEqual([405, 'method-not-allowed']);
      expect(told.headers.get('allow')?.split(', ').sort()).toEqual([...there].sort());
    }
  });

  test.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/dossiers/',
    '/api//dossiers',
    '/api/dossiers/a/b/c/d',
    '/api/../api/x',
  ])('%s is not found', async (path) => {
    const told = await front.ask('GET', path);
    expect([told.status, problemIn(told).reason]).toEqual([404, 'not-found']);
  });

  test.each(cases)('%s: absurd headers do no harm', async (_id, operation) => {
    const absurd = [
      { authorization: `Bearer ${'x'.repeat(8000)}` },
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhYy0xIn0.' },
      { authorization: 'Basic bGFuOmxhbg==' },
      { authorization: 'Bearer' },
      { 'idempotency-key': 'k'.repeat(8000) },
      { 'content-length': '99999999999', 'x-forwarded-for': '"><script>', accept: 'x/y', 'user-agent': '\u00ff\u00fe' },
      { 'x-amzn-trace-id': '__proto__', __proto__: 'x', constructor: 'x' } as Record<string, string>,
    ];
    for (const headers of absurd) {
      const raw = operation.body === undefined ? {} : { raw: '[]' };
      const told = await front.ask(operation.method, filled(operation, 'x'), { ...raw, headers });
      expect(told.status).toBeLessThan(500);
      if (told.status >= 400) problemIn(told);
    }
    await mustStandFirm();
  });

  test.each(cases.filter(([, { who }]) => who !== 'anyone'))(
    '(R8) %s: nobody signed in is 401, before anything is read',
    async (_id, operation) => {
      const told = await front.ask(operation.method, filled(operation, dossier), {
        raw: operation.method === 'GET' ? undefined : '{broken',
      } as object);
      expect([told.status, problemIn(told).reason]).toEqual([401, 'not-signed-in']);
    },
  );

  test.each(cases.filter(([, { who }]) => who === 'staff'))('(R8) %s: an applicant is 403', async (_id, operation) => {
    const told = await front.ask(operation.method, filled(operation, dossier), { as: LAN });
    expect([told.status, problemIn(told).reason]).toEqual([403, 'staff-only']);
  });
});
