import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { type Dynamo, openDynamo } from '../../lib/world/aws/dynamo.ts';
import { awsCalendar } from '../../lib/world/aws/journal/calendar.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsJournal } from '../../lib/world/aws/journal/journal.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { awsNationalLogin } from '../../lib/world/aws/sign-in/national-login.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { sampleAccount } from '../world/sample-entry.ts';
import { freshTables } from './fresh-tables.ts';
import { identityForTests } from './identity-for-tests.ts';
import { nationalProvider, RETURN_TO } from './national-provider.ts';

const PASSWORD = 'một câu khá dài 7';
const CITIZEN = { kind: 'citizen', roles: [], agency: null, unit: null } as const;

let dynamo: Dynamo;
let made: Awaited<ReturnType<typeof identityForTests>>;
let provider: Awaited<ReturnType<typeof nationalProvider>>;
let api: (request: Request) => Promise<Response>;
beforeAll(async () => {
  dynamo = openDynamo(`t${randomUUID().slice(0, 8)}-`);
  await freshTables(dynamo);
  made = await identityForTests(dynamo);
  const { cognito, pools, accounts } = made;
  provider = await nationalProvider(cognito, pools.citizens);
  const host = process.env.AWS_ENDPOINT_URL ?? '';
  const national = awsNationalLogin({ cognito, pools, accounts, host, returnTo: RETURN_TO });
  const identity = { ...made.identity, national };
  const written = {
    journal: awsJournal(dynamo),
    contents: awsContents(dynamo),
    claims: awsClaims(dynamo),
    views: awsViews(dynamo),
  };
  const calendar = awsCalendar(tinhMau, written.journal);
  api = gateway(operations, awsWorld(tinhMau, { ...written, calendar, accounts, identity, limits: awsLimits(dynamo) }));
});
afterAll(() => {
  provider.close();
  made.cognito.destroy();
  dynamo.client.destroy();
});

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await api(
    new Request(`http://thu.test${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

const random = () => randomBytes(32).toString('base64url');

/** A browser goes to the national login, where the person is known, and comes back. */
const goThere = async (person: string) => {
  provider.system.person = person;
  const [state, nonce, verifier] = [random(), random(), random()];
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = await ask('GET', `/api/sign-in/national?${new URLSearchParams({ state, nonce, challenge })}`);
  let at = String(asked.body.address);
  while (!at.startsWith(RETURN_TO))
    at = (await fetch(at, { redirect: 'manual' })).headers.get('location') ?? 'nowhere to go on to';
  const back = new URL(at).searchParams;
  expect(back.get('state')).toBe(state);
  return { code: back.get('code') ?? '', nonce, verifier };
};

const enter = (came: unknown) => ask('POST', '/api/sign-in/national', came);
const link = (body: unknown) => ask('POST', '/api/sign-in/national/link', body);

const citizen = async () => {
  const account = sampleAccount({ ...CITIZEN, id: randomUUID(), username: `dan.${randomUUID().slice(0, 8)}` });
  await made.accounts.put(account);
  await made.identity.setPassword(account.id, PASSWORD);
  return { ...account, username: account.username ?? '' };
};

describe('sign-in through the national portal', () => {
  test('(B7, TT01-16.2b) who is unknown links an account with its password once; from then on the national login is enough', async () => {
    const lan = await citizen();
    const person = `cccd-${randomUUID()}`;
    const first = await enter(await goThere(person));
    expect(first).toMatchObject({ status: 200, body: { signedIn: null, unlinked: expect.any(String) } });
    const { unlinked } = first.body as { unlinked: string };
    expect(await made.identity.who(unlinked)).toBeUndefined();

    const { username } = lan;
    expect(await link({ username, password: 'sai mật khẩu 1', unlinked })).toMatchObject({ status: 401 });
    const linked = await link({ username, password: PASSWORD, unlinked });
    expect(linked).toMatchObject({ status: 200, body: { person: { id: lan.id } } });

    for (let n = 0; n < 2; n += 1) {
      const { body } = await enter(await goThere(person));
      const { signedIn } = body as { signedIn: { token: string; person: { id: string } } };
      expect(signedIn.person.id).toBe(lan.id);
      expect((await made.identity.who(signedIn.token))?.id).toBe(lan.id);
    }
    expect((await enter(await goThere(`cccd-${randomUUID()}`))).body.signedIn).toBeNull();

    const { body } = await enter(await goThere(person));
    const { token } = body.signedIn as { token: string };
    const nam = await citizen();
    expect(await link({ username: nam.username, password: PASSWORD, unlinked: token })).toMatchObject({ status: 401 });
    expect((await made.identity.signIn(username, PASSWORD))?.account.id).toBe(lan.id);
  });

  test('(N4) a code serves once, for the browser that asked; nothing else links', async () => {
    const came = await goThere(`cccd-${randomUUID()}`);
    const again = { status: 401, body: { reason: 'national-login-again' } };
    expect(await enter({ ...came, nonce: random() })).toMatchObject(again);
    expect(await enter(came)).toMatchObject(again);
    expect(await enter({ ...came, code: 'khong-co' })).toMatchObject(again);

    const nam = await citizen();
    const own = (await made.identity.signIn(nam.username, PASSWORD))?.session.token ?? '';
    const { username } = nam;
    for (const unlinked of ['khong-phai-token', own])
      expect(await link({ username, password: PASSWORD, unlinked })).toMatchObject(again);
  });

  test('(B6) an account of staff is not linked', async () => {
    const minh = sampleAccount({ id: randomUUID(), username: `cb.${randomUUID().slice(0, 8)}` });
    await made.accounts.put(minh);
    await made.identity.setPassword(minh.id, PASSWORD);
    const { body } = await enter(await goThere(`cccd-${randomUUID()}`));
    const answer = await link({ username: minh.username, password: PASSWORD, unlinked: body.unlinked });
    expect(answer).toMatchObject({ status: 403, body: { reason: 'national-login-for-citizens' } });
  });
});
