import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { http, step, stream } from '../../functions/wire/lambda.ts';
import { type Operation, operation } from '../../functions/wire/operation.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { lan } from '../people.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
let token: string;
beforeAll(async () => {
  front = await openSystem();
  token = (await front.system.world.identity.signIn('nguyenthilan', 'mau-nguyenthilan'))?.session.token ?? '';
});
afterAll(() => front.close());

const echo = operation({
  id: 'echo',
  method: 'POST',
  path: '/api/echo',
  summary: 'Echo',
  who: 'anyone',
  body: z.object({ text: z.string() }),
  answers: { 200: z.object({ text: z.string(), command: z.string(), address: z.string() }) },
  run: async ({ body, command, address }) => ({
    status: 200,
    body: { ...body, command, address, secret: 'never told' },
  }),
});

const event = (change: Partial<APIGatewayProxyEventV2>): APIGatewayProxyEventV2 => ({
  version: '2.0',
  routeKey: 'POST /api/echo',
  rawPath: '/api/echo',
  rawQueryString: '',
  headers: { 'Content-Type': 'application/json' },
  requestContext: {
    accountId: '',
    apiId: '',
    domainName: '',
    domainPrefix: '',
    http: { method: 'POST', path: '/api/echo', protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: '' },
    requestId: '',
    routeKey: '',
    stage: '',
    time: '',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
  ...change,
});
const answer = async (asked: APIGatewayProxyEventV2, it: Operation = echo) => {
  const { statusCode, body, headers } = await http(it)(front.system.world)(asked);
  return { statusCode, headers, body: JSON.parse(body ?? 'null') as Record<string, unknown> };
};

describe('an operation as a Lambda handler', () => {
  test('reads an event of API Gateway, header names in any case, and strips what the contract does not name', async () => {
    const { statusCode, body, headers } = await answer(event({ body: '{"text":"a","more":1}' }));
    expect(statusCode).toBe(200);
    expect(Object.keys(body).sort()).toEqual(['address', 'command', 'text']);
    expect(body).toMatchObject({ text: 'a', address: '192.0.2.7' });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  });

  test('reads a body that API Gateway has put into base64', async () => {
    const body = Buffer.from('{"text":"Hồ sơ"}').toString('base64');
    expect((await answer(event({ body, isBase64Encoded: true }))).body).toMatchObject({ text: 'Hồ sơ' });
  });

  test('makes every text NFC and whole at the door', async () => {
    const { body } = await answer(event({ body: JSON.stringify({ text: `${'Hồ sơ'.normalize('NFD')}\ud800` }) }));
    expect(body).toMatchObject({ text: 'Hồ sơ\ufffd' });
  });

  test('leaves the event it was given as it was', async () => {
    const given = event({ body: '{"text":"a"}' });
    await answer(given);
    expect(given.body).toBe('{"text":"a"}');
  });

  test('(N3) the same key of the same account is the same command; without a key every request is a new one', async () => {
    const commandOf = async (headers: Record<string, string>) =>
      (await answer(event({ body: '{"text":"a"}', headers: { 'content-type': 'application/json', ...headers } }))).body
        .command;
    const mine = await commandOf({ 'Idempotency-Key': 'k', authorization: `Bearer ${token}` });
    expect(mine).toBe(createHash('sha256').update(`${lan.id}:k`).digest('hex').slice(0, 32));
    expect(await commandOf({ 'idempotency-key': 'k', Authorization: `bearer ${token}` })).toBe(mine);
    expect(await commandOf({ 'idempotency-key': 'k' })).not.toBe(mine);
    expect(await commandOf({})).not.toBe(await commandOf({}));
  });

  test('an answer outside the contract is our fault, not a leak', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const broken = operation({ ...echo, run: async () => ({ status: 201, body: { secret: 'x' } }) });
    const wrong = operation({ ...echo, run: async () => ({ status: 200, body: { secret: 'x' } }) });
    for (const it of [broken, wrong]) {
      const { statusCode, body } = await answer(event({ body: '{"text":"a"}' }), it);
      expect([statusCode, body.reason]).toEqual([500, 'our-fault']);
    }
    expect(JSON.stringify(log.mock.calls)).not.toContain('secret":"x');
    log.mockRestore();
  });
});

test('a step and a reader of the journal are given the world', async () => {
  const { world } = front.system;
  const openStep = step(async (payload: { n: number }, seen) => (seen === world ? payload.n + 1 : 0));
  expect(await openStep(world)({ n: 1 })).toBe(2);

  const read: unknown[] = [];
  const project = stream(async (entry, seen) => void read.push(entry, seen));
  const entry = { dossier: 'd', entry: 1 } as DossierEntry;
  await project(world)(entry);
  expect(read).toEqual([entry, world]);
});
