import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { OPERATIONS_OF, operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { MINH } from '../functions/office.ts';
import { BASE, openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { GOOD_BODIES, goodRequest } from './good-requests.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

type Bounded = { readonly check: string; readonly format?: string; readonly pattern?: RegExp };
const BOUNDS = new Set(['max_length', 'length_equals']);
/** Formats whose own text is short. */
const SHORT = new Set(['date', 'datetime', 'time']);

const isBound = ({ check, format, pattern }: Bounded): boolean =>
  BOUNDS.has(check) || SHORT.has(format ?? '') || (format === 'regex' && !/[*+]|\{\d+,\}/.test(pattern?.source ?? '*'));

/** Where a schema would take as much as anybody cares to send. */
const unbounded = (schema: z.core.$ZodType, path: string): readonly string[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = ('checks' in def ? (def.checks ?? []) : []).map((check) => check._zod.def as Bounded);
  const bound = [...checks, def as unknown as Bounded].some(isBound);
  switch (def.type) {
    case 'string':
      return bound ? [] : [path];
    case 'array':
      return [...(bound ? [] : [path]), ...unbounded(def.element, `${path}[]`)];
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) => unbounded(field, `${path}.${name}`));
    case 'record':
      return [...unbounded(def.keyType, `${path}.key`), ...unbounded(def.valueType, `${path}{}`)];
    case 'union':
      return def.options.flatMap((option) => unbounded(option, path));
    case 'pipe':
      // What is read first may be long where what is then asked of it is not.
      return unbounded(def.out, path).length === 0 && hasOwnBound(def.out) ? [] : unbounded(def.in, path);
    case 'optional':
    case 'nullable':
    case 'default':
      return unbounded(def.innerType, path);
    default:
      return [];
  }
};

const hasOwnBound = (schema: z.core.$ZodType): boolean => (schema as z.core.$ZodTypes)._zod.def.type !== 'transform';

describe('(R9) API4: nobody may ask for more than a share', () => {
  test('(R9) a text or a list without a longest length is found, wherever it stands', () => {
    const long = z.object({ a: z.string(), b: z.array(z.object({ c: z.string().regex(/^x+$/).optional() })) });
    expect(unbounded(long, '')).toEqual(['.a', '.b', '.b[].c']);
    expect(unbounded(z.union([z.string().trim(), z.record(z.string().max(9), z.email())]), '')).toEqual(['', '{}']);
  });

  test.each(
    operations.filter(({ body, query }) => body ?? query).map((operation) => [operation.id, operation] as const),
  )('(R9) every text and every list of %s has a longest length', (_id, { body, query }) => {
    expect([body, query].flatMap((schema) => (schema === undefined ? [] : unbounded(schema, '')))).toEqual([]);
  });

  /** Answered as if all were well, so that a provider does not send again. */
  const SILENT = new Set(['receive-message']);
  const COSTLY = new Set(['look-up', ...OPERATIONS_OF.evidence.map(({ id }) => id)]);
  const open = operations.filter(({ who, method, id }) => who === 'anyone' && (method !== 'GET' || COSTLY.has(id)));

  test.each(open.map((operation) => [operation.id, operation] as const))(
    '(R9, N1) %s, which anyone may call, counts by the caller and stops at its limit',
    async (id, operation) => {
      const { world } = front.system;
      const before = front.system.sent().length;
      const national = { address: () => '', redeem: async () => undefined, link: async () => false };
      const limits = { ...world.limits, take: async () => false };
      const api = gateway(operations, { ...world, limits, identity: { ...world.identity, national } });
      const { path, body } = goodRequest(operation, {});
      const headers = { 'content-type': 'application/json', 'x-provider-secret': front.system.inboundSecret };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await api(new Request(BASE + path, { method: operation.method, headers, ...sent }));
      expect(answer.status).toBe(SILENT.has(id) ? 200 : 429);
      expect(front.system.sent()).toHaveLength(before);
    },
  );

  test('(R9, N1) a list comes page by page, and its pages together are the whole', async () => {
    for (let n = 0; n < 25; n++) {
      const headers = { 'x-forwarded-for': `198.51.100.${n}` };
      const body = { ...GOOD_BODIES['send-feedback'], about: XA_MAU };
      expect((await front.ask('POST', '/api/feedback', { body, headers })).status).toBe(201);
    }
    await front.system.settled();
    const page = async (cursor = '') => {
      const told = await front.ask('GET', `/api/desk/feedback${cursor}`, { as: MINH });
      return told.body as { items: { number: string }[]; next: string | null };
    };
    const first = await page();
    expect(first.items).toHaveLength(20);
    const second = await page(`?cursor=${encodeURIComponent(first.next ?? '')}`);
    expect(second).toMatchObject({ next: null });
    expect(new Set([...first.items, ...second.items].map(({ number }) => number)).size).toBe(25);
  });
});
