import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { SAFE_HEADERS } from '../../functions/wire/answer.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { LAN, MINH } from '../functions/office.ts';
import { BASE, type Told } from '../functions/whole-system.ts';
import { all, ofType, stacksOf } from '../stacks/whole-app.ts';
import { goodRequest, oneAfterAnother } from './good-requests.ts';
import { type LansThings, lansThings } from './lans-things.ts';

let lan: LansThings;
beforeAll(async () => {
  lan = await lansThings();
});
afterAll(() => lan.front.close());

const cases = oneAfterAnother(operations).map((operation) => [operation.id, operation] as const);
const EVIL = { origin: 'https://ke-xau.example' };

/** Papers and slips say more strictly of themselves what a browser may do with them. */
const mustBeSafe = ({ headers }: Told): void => {
  for (const [name, value] of Object.entries(SAFE_HEADERS)) {
    const said = headers.get(name) ?? '';
    if (name === 'content-security-policy') expect(said).toContain("default-src 'none'");
    else if (name === 'cache-control') expect(said).toContain('no-store');
    else expect(said, name).toBe(value);
  }
  const told = [...headers.keys()];
  expect(told.filter((name) => /^access-control-|^server$|^x-powered-by$|^set-cookie$/.test(name))).toEqual([]);
};

describe('(R9, N4) API8: every answer is careful, yes and no alike', () => {
  test.each(cases)('(R9, N4) %s, to whoever asks from wherever', async (_id, operation) => {
    for (const as of [undefined, LAN, MINH]) {
      const { path, ...request } = goodRequest(operation, lan.names(operation));
      mustBeSafe(await lan.front.ask(operation.method, path, { ...(as && { as }), headers: EVIL, ...request }));
    }
  });

  test.each([
    ['an unknown path', 'GET', '/api/khong-co', 404],
    ['another method', 'PATCH', '/api/dossiers', 405],
    ['bad percent-encoding', 'GET', '/api/dossiers/%ZZ', 400],
    ['a browser that asks beforehand', 'OPTIONS', '/api/dossiers', 405],
    ['TRACE in disguise', 'QUERY', '/api/sign-in', 405],
  ])('(R9, N4) %s: %s %s', async (_what, method, path, status) => {
    const headers = { ...EVIL, 'access-control-request-method': 'POST' };
    const told = await lan.front.ask(method, path, { headers });
    expect(told.status).toBe(status);
    mustBeSafe(told);
  });

  test('(R9, R7) a fault of ours tells nothing of the inside, whatever was asked', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { world } = lan.front.system;
    const fault = () =>
      Promise.reject(new Error('ECONNREFUSED 10.0.0.7 thanh-hoa-journal at lib/world/aws/dynamo.ts:42'));
    const broken = { read: fault, append: fault };
    const claims = { claim: fault, find: fault, release: fault };
    const api = gateway(operations, { ...world, journal: broken, claims });
    const both = await Promise.all([LAN, MINH].map((name) => world.identity.signIn(name, `mau-${name}`)));
    let faults = 0;
    for (const [, operation] of cases) {
      for (const signedIn of both) {
        const { path, body } = goodRequest(operation, lan.names(operation));
        const headers = { 'content-type': 'application/json', authorization: `Bearer ${signedIn?.session.token}` };
        const sent = body === undefined ? {} : { body: JSON.stringify(body) };
        const answer = await api(new Request(BASE + path, { method: operation.method, headers, ...sent }));
        const text = await answer.text();
        if (answer.status >= 500) faults++;
        expect(text, operation.id).not.toMatch(
          /ECONNREFUSED|10\.0\.0\.7|dynamo|journal at|stack|node:internal|\.ts:\d/,
        );
      }
    }
    log.mockRestore();
    expect(faults).toBeGreaterThan(20);
  });
});

describe('(R9, R10) API8: what is deployed lets nobody in by mistake', () => {
  const stacks = stacksOf('thanh-hoa');

  test('(R9, R10) no policy on a bucket, queue, topic, key or function lets everybody do anything', () => {
    const documents = stacks
      .flatMap(({ resources }) => Object.values(resources))
      .flatMap(({ Properties }) => [Properties?.PolicyDocument, Properties?.KeyPolicy, Properties?.ResourcePolicy]);
    const statements = documents.flatMap(
      (document) => (document as { Statement?: object[] } | undefined)?.Statement ?? [],
    );
    expect(statements.length).toBeGreaterThan(50);
    const toEverybody = statements.filter((statement) => {
      const { Effect, Principal } = statement as { Effect: string; Principal?: unknown };
      const named =
        typeof Principal === 'object' && Principal !== null ? (Principal as { AWS?: unknown }).AWS : Principal;
      // Of a key: everybody of this account, through its tables and buckets.
      const ofThisAccount = JSON.stringify(statement).includes('"kms:CallerAccount":{"Ref":"AWS::AccountId"}');
      return Effect === 'Allow' && all(named).includes('*') && !ofThisAccount;
    });
    expect(toEverybody).toEqual([]);
  });

  test('(R9, R10) functions have no address of their own, and their permissions name who may wake them', () => {
    expect(ofType(stacks, 'AWS::Lambda::Url')).toEqual([]);
    const permissions = ofType(stacks, 'AWS::Lambda::Permission');
    expect(permissions.length).toBeGreaterThan(5);
    for (const { id, Properties } of permissions) {
      expect(Properties.Principal, id).toMatch(/\.amazonaws\.com$/);
      expect(Properties.SourceArn, id).toBeDefined();
    }
  });
});
