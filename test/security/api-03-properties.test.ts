import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { operations } from '../../functions/audiences/operations.ts';
import { MAI } from '../functions/account-office.ts';
import { LAN, MINH } from '../functions/office.ts';
import { openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { GOOD_BODIES } from './good-requests.ts';
import { walk } from './schemas.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

const withBody = operations.flatMap(({ id, body }) => (body === undefined ? [] : [[id, body] as const]));

/** What somebody adds who would like to be more than they are. */
const MORE = {
  ...{ id: 'ac-0', owner: 'ac-2c1115ae14', roles: ['administrator'], role: 'administrator', status: 'active' },
  ...{ stage: 'approved', isAdmin: true, entry: 1, at: '2020-01-01T00:00:00+07:00', who: 'ac-0', command: 'c' },
  ...{ initialPassword: false, firstPasswordUntil: '2099-01-01T00:00:00+07:00', dueAt: '2099-01-01T00:00:00+07:00' },
};
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'act-on-staff-account': ['role'],
  'issue-staff-account': ['roles'],
  'receive-message': ['id'],
  'payment-callback': ['at'],
};

describe('(R9, N4) API3: what a request may say is named, field by field', () => {
  test.each(withBody)('(R9) %s takes what fits, and of what is added only what it names', (id, schema) => {
    expect(schema.safeParse(GOOD_BODIES[id]), id).toMatchObject({ success: true });
    const read = schema.safeParse({ ...MORE, ...GOOD_BODIES[id] });
    if (!read.success) return;
    const kept = Object.keys(MORE).filter((name) => Object.hasOwn(read.data as object, name));
    expect(kept).toEqual(NAMED[id] ?? []);
  });

  test.each(operations.map((operation) => [operation.id, operation] as const))(
    '(R9) %s has no object that lets anything through, in or out',
    (id, { params, query, body, answers }) => {
      const schemas = [params, query, body, ...Object.values(answers).map((schema) => schema ?? undefined)];
      const loose = schemas
        .flatMap((schema) => walk(schema))
        .filter(({ schema }) => {
          const { def } = (schema as z.core.$ZodTypes)._zod;
          return def.type === 'any' || def.type === 'unknown' || (def.type === 'object' && letsThrough(def.catchall));
        });
      expect(loose.map(({ path }) => path)).toEqual(id === 'get-journal' ? EVENTS : []);
    },
  );

  test('(R9, B1) who registers is a citizen whose account waits, whatever else they say', async () => {
    const told = await front.ask('POST', '/api/accounts', { body: { ...MORE, ...MAI, kind: 'person' } });
    const account = await front.system.world.accounts.get((told.body as { id: string }).id);
    expect(account).toMatchObject({ kind: 'citizen', roles: [], agency: null, status: 'unconfirmed' });
    expect(account.id).not.toBe(MORE.id);
  });

  test('(R9, C6) whoever begins a draft owns it, whatever else they say', async () => {
    const body = { ...MORE, procedure: 'MAU.1005', agency: XA_MAU };
    const { id } = (await front.ask('POST', '/api/dossiers', { as: LAN, body })).body as { id: string };
    const lan = await front.system.world.accounts.findByUsername(LAN);
    expect(await front.system.world.applications.find(id)).toMatchObject({
      owner: lan?.id,
      purpose: 'filing',
      files: [],
    });
    const answers = { owner: 'ac-0', code: 'H99-1', applicantName: 'Nguyễn Thị Lan' };
    await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { ...MORE, answers } });
    expect((await front.system.world.applications.find(id))?.answers).toEqual({ applicantName: 'Nguyễn Thị Lan' });
  });
});

/** The processing log is shown as it is remembered, and holds nothing personal by itself (TTH-12.4). */
const EVENTS = ['.entries.[].events.[].{}'];

const letsThrough = (catchall: z.core.$ZodType | undefined): boolean =>
  catchall !== undefined && (catchall as z.core.$ZodTypes)._zod.def.type !== 'never';

describe('(R9, N4) API3: what an answer says is named, field by field', () => {
  /** Words that stand in the rows behind the answers and are nobody's to read. */
  const INSIDE = ['password', 'salt', 'sessionsSince', 'firstPasswordUntil', 'command', 'previous', 'taskToken'];

  test('(R9, N4) no answer has a field for what only the inside knows', () => {
    const shown = operations.flatMap(({ id, answers }) =>
      Object.values(answers).flatMap((schema) => walk(schema ?? undefined).map(({ path }) => `${id}${path}`)),
    );
    expect(shown.length).toBeGreaterThan(500);
    const inside = shown.filter((path) => INSIDE.includes(path.split('.').at(-1) ?? ''));
    // The log's own chain is what an officer checks (N3).
    expect(inside.filter((path) => !path.startsWith('get-journal.entries.[].'))).toEqual([]);
  });

  test('(R9, N4) the officers shown to an applicant and to one another are names, not accounts', async () => {
    const me = (await front.ask('GET', '/api/me', { as: MINH })).body;
    expect(Object.keys(me as object).sort()).toEqual([
      'address',
      'agency',
      'email',
      'id',
      'identifier',
      'kind',
      'name',
      'notify',
      'phone',
      'roleNames',
      'roles',
      'unit',
      'username',
    ]);
    const look = (await front.ask('GET', '/api/look-up/H99.1-260101-0001')).body as object;
    expect(JSON.stringify(look)).not.toMatch(/applicant|owner|name/);
  });
});
