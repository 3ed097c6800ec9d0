import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { operations } from '../../functions/audiences/operations.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { noRoute } from '../../functions/wire/no-route.ts';
import { openapi } from '../../functions/wire/openapi.ts';
import { operation } from '../../functions/wire/operation.ts';
import { apiEvent } from './api-event.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

const echo = operation({
  id: 'echo',
  method: 'GET',
  path: '/api/echo/{text}',
  summary: 'Echo',
  who: 'anyone',
  params: z.object({ text: z.string() }),
  answers: { 200: z.object({ text: z.string(), address: z.string() }) },
  run: async ({ params: { text }, address }) => ({ status: 200, body: { text, address } }),
});
const refresh = async () => undefined;
const contract = JSON.stringify(openapi(operations, 'Tỉnh Mẫu'));

const ask = async (change: Partial<APIGatewayProxyEventV2>, listed = [echo]) => {
  const handler = httpFunction(listed, { world: front.system.world, refresh, otherwise: noRoute(() => contract) });
  const { statusCode, body, headers } = await handler(apiEvent(change));
  return { statusCode, headers, body: body ? JSON.parse(body) : null };
};
const route = { routeKey: 'GET /api/echo/{text}' };

describe('(N4) the operations of an audience as one function behind API Gateway', () => {
  test('(N4) answers by the route API Gateway found; one that is made late is made when it is asked for', async () => {
    expect((await ask({ ...route, pathParameters: { text: 'a' } })).body).toMatchObject({ text: 'a' });
    const load = vi.fn(async () => echo);
    const late = [{ id: 'echo', method: 'GET' as const, path: '/api/echo/{text}' as const, load }];
    const handler = httpFunction(late, { world: front.system.world, refresh });
    expect(load).not.toHaveBeenCalled();
    expect((await handler(apiEvent({ ...route, pathParameters: { text: 'a' } }))).statusCode).toBe(200);
  });

  test.each([
    ['as API Gateway has decoded it', 'hồ sơ', 'hồ sơ'],
    ['with the one escape it leaves', '100%25', '100%'],
    ['in whole letters', 'Hồ sơ'.normalize('NFD'), 'Hồ sơ'],
  ])('(N4) a parameter is read %s', async (_, text, read) => {
    expect((await ask({ ...route, pathParameters: { text } })).body.text).toBe(read);
  });

  test('(N4) a badly encoded address is 400, a body over 1 MB is 413, in base64 too', async () => {
    expect((await ask({ ...route, pathParameters: { text: '%ZZ' } })).body).toMatchObject({
      status: 400,
      reason: 'malformed-address',
    });
    const large = 'x'.repeat(1_000_001);
    expect((await ask({ ...route, body: large })).statusCode).toBe(413);
    const packed = Buffer.from(large).toString('base64');
    expect((await ask({ ...route, body: packed, isBase64Encoded: true })).statusCode).toBe(413);
    expect((await ask({ ...route, pathParameters: { text: 'a' }, body: large.slice(1) })).statusCode).toBe(200);
  });

  test('(N4) HEAD is answered like GET, without the body', async () => {
    const { statusCode, body } = await ask({ routeKey: 'HEAD /api/echo/{text}', pathParameters: { text: 'a' } });
    expect([statusCode, body]).toEqual([200, null]);
  });

  test('(N4) what cannot be brought up to date is our fault and says nothing of the request', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const broken = () => Promise.reject(new Error('no table'));
    const handler = httpFunction([echo], { world: front.system.world, refresh: broken });
    expect((await handler(apiEvent({ ...route, pathParameters: { text: 'bí mật' } }))).statusCode).toBe(500);
    expect(JSON.stringify(log.mock.calls)).not.toContain('no table');
    expect(JSON.stringify(log.mock.calls)).not.toContain('bí mật');
    log.mockRestore();
  });
});

describe('(N4) what API Gateway has no route for is answered as on one machine', () => {
  const other = (method: string, rawPath: string) => {
    const event = apiEvent({ routeKey: 'ANY /api/{proxy+}', rawPath });
    const http = { ...event.requestContext.http, method };
    return ask({ ...event, requestContext: { ...event.requestContext, http } }, []);
  };

  test('(N4) an unknown path is 404, a known one with another method 405 with what it takes', async () => {
    expect((await other('GET', '/api/khong-co')).body).toMatchObject({ status: 404, reason: 'not-found' });
    const { statusCode, headers } = await other('PATCH', '/api/dossiers/ab');
    const asked = await front.ask('PATCH', '/api/dossiers/ab');
    expect([statusCode, headers?.allow?.toString().split(', ').toSorted()]).toEqual([
      asked.status,
      asked.headers.get('allow')?.split(', ').toSorted(),
    ]);
    expect((await other('GET', '/api/dossiers/%ZZ')).statusCode).toBe(400);
  });

  test('(N4) the contract is the document made when the function was bundled', async () => {
    expect((await other('GET', '/api/openapi.json')).body).toEqual(JSON.parse(contract));
    expect((await other('POST', '/api/openapi.json')).statusCode).toBe(405);
  });
});

describe('(H3) the caller’s address, for limits per address', () => {
  const from = async (headers: Record<string, string>, originKey?: string) => {
    const stage = originKey === undefined ? {} : { stageVariables: { originKey } };
    return (await ask({ ...route, ...stage, headers, pathParameters: { text: 'a' } })).body.address;
  };

  test('(H3) is the one API Gateway saw, whatever the caller claims', async () => {
    expect(await from({ 'x-forwarded-for': '198.51.100.1, 192.0.2.7' })).toBe('192.0.2.7');
    expect(await from({ 'x-forwarded-for': '198.51.100.1', 'x-origin-key': 'wrong' }, 'right')).toBe('192.0.2.7');
    expect(await from({ 'x-forwarded-for': '198.51.100.1', 'x-origin-key': '' }, '')).toBe('192.0.2.7');
  });

  test('(H3) behind CloudFront, or the portal, is the last one they saw: what stands before it anyone may write', async () => {
    const key = { 'x-origin-key': 'right' };
    const passed = '203.0.113.9, 198.51.100.1, 192.0.2.7';
    expect(await from({ ...key, 'x-forwarded-for': passed }, 'right')).toBe('198.51.100.1');
    expect(await from({ ...key, 'x-forwarded-for': '198.51.100.1' }, 'right')).toBe('198.51.100.1');
    expect(await from(key, 'right')).toBe('192.0.2.7');
  });
});
