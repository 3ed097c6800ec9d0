import { randomUUID } from 'node:crypto';
import {
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totp } from '../../bin/conformance/totp.ts';
import { authorizer } from '../../functions/wire/authorizer.ts';
import type { Account, SecondFactorAsked, SignInGate } from '../../lib/world/accounts.ts';
import { type Dynamo, openDynamo } from '../../lib/world/aws/dynamo.ts';
import { poolTokens } from '../../lib/world/aws/sign-in/tokens.ts';
import { SecondFactorDue } from '../../lib/world/second-factor.ts';
import { sampleAccount } from '../world/sample-entry.ts';
import { asksToSetUp } from './asks-to-set-up.ts';
import { freshTables } from './fresh-tables.ts';
import { identityForTests } from './identity-for-tests.ts';

const PASSWORD = 'một câu khá dài 7';

let dynamo: Dynamo;
let made: Awaited<ReturnType<typeof identityForTests>>;
beforeAll(async () => {
  dynamo = openDynamo(`t${randomUUID().slice(0, 8)}-`);
  await freshTables(dynamo);
  made = await identityForTests(dynamo);
});
afterAll(() => {
  made.cognito.destroy();
  dynamo.client.destroy();
});

const somebody = async (changes: Partial<Account> = {}, identity: SignInGate = made.identity) => {
  const account = sampleAccount({ id: randomUUID(), username: `thu.${randomUUID().slice(0, 8)}`, ...changes });
  await made.accounts.put(account);
  await identity.setPassword(account.id, PASSWORD);
  return { ...account, username: account.username ?? '' };
};
const citizen = () => somebody({ kind: 'citizen', roles: [], agency: null, unit: null });

describe('passwords in the pools', () => {
  test('(B7, TT32-10) a token names the opaque account, says nothing of the person, and ends when its session does', async () => {
    const lan = await citizen();
    const session = (await made.identity.signIn(lan.username.toUpperCase(), PASSWORD))?.session;
    const claims = decodeJwt(session?.token ?? '');
    expect(claims['cognito:username']).toBe(lan.id);
    expect(JSON.stringify(claims)).not.toMatch(/thu\.|Phan/);
    expect(Date.parse(session?.expiresAt ?? '')).toBe((claims.exp ?? 0) * 1000);
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(8 * 3600);
  });

  test('(B6) of staff the pool knows roles, unit and agency; a token of one pool never speaks for an account of the other', async () => {
    const minh = await somebody();
    const { cognito, pools, accounts } = made;
    const user = { UserPoolId: pools.staff.id, Username: minh.id };
    await accounts.put({ ...minh, roles: ['officer', 'leader'], unit: 'tu-phap' });
    await made.identity.setPassword(minh.id, PASSWORD);
    const { Groups } = await cognito.send(new AdminListGroupsForUserCommand(user));
    expect(Groups?.map(({ GroupName }) => GroupName).sort()).toEqual(['leader', 'officer']);
    const { UserAttributes = [] } = await cognito.send(new AdminGetUserCommand(user));
    const said = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
    expect(said).toEqual({ sub: expect.any(String), 'custom:unit': 'tu-phap', 'custom:agency': 'xa-thu' });

    const token = (await made.identity.signIn(minh.username, PASSWORD))?.session.token ?? '';
    expect((await made.identity.who(token))?.id).toBe(minh.id);
    await accounts.put({ ...minh, kind: 'citizen' });
    expect(await made.identity.who(token)).toBeUndefined();
  });

  test('(TTH-10.3b) with an account its password is destroyed', async () => {
    const nam = await citizen();
    await made.accounts.remove(nam.id);
    await made.accounts.remove(nam.id);
    const gone = made.cognito.send(new AdminGetUserCommand({ UserPoolId: made.pools.citizens.id, Username: nam.id }));
    await expect(gone).rejects.toThrow(UserNotFoundException);
  });

  test('(B6, TH-20.2) of four password changes none leaves an old session, and each new one holds at once', async () => {
    const mai = await citizen();
    const changes = Array.from({ length: 4 }, (_, n) => `một câu khá dài ${n}`);
    let before = (await made.identity.signIn(mai.username, PASSWORD))?.session.token ?? '';
    for (const password of changes) {
      await made.identity.setPassword(mai.id, password);
      expect(await made.identity.who(before)).toBeUndefined();
      before = (await made.identity.signIn(mai.username, password))?.session.token ?? '';
      expect((await made.identity.who(before))?.id).toBe(mai.id);
    }
  });
});

describe('a token before a function is woken', () => {
  test('(N4) holds with the signature of either pool only, and for its own client only', async () => {
    const lan = await citizen();
    const token = (await made.identity.signIn(lan.username, PASSWORD))?.session.token ?? '';
    const [head, body, signature] = token.split('.');
    const forged = Buffer.from(JSON.stringify({ ...decodeJwt(token), 'cognito:username': 'tm-giam-doc' }));
    const { citizens, staff } = made.pools;
    const asked = async (pools: typeof made.pools, authorization?: string) => {
      const tokens = poolTokens(pools);
      const ask = authorizer(async (given) => (await tokens.read(given)) !== undefined);
      return (await ask({ headers: authorization === undefined ? {} : { authorization } } as never)).isAuthorized;
    };
    expect(await asked(made.pools, `Bearer ${token}`)).toBe(true);
    expect(await asked(made.pools, `bearer ${token}`)).toBe(true);
    expect(await asked(made.pools)).toBe(false);
    expect(await asked(made.pools, `Basic ${token}`)).toBe(false);
    expect(await asked(made.pools, `Bearer ${head}.${forged.toString('base64url')}.${signature}`)).toBe(false);
    expect(await asked(made.pools, `Bearer ${head}.${body}.`)).toBe(false);
    expect(await asked({ citizens: { ...citizens, client: 'khac' }, staff }, `Bearer ${token}`)).toBe(false);
    expect(await asked({ citizens: staff, staff }, `Bearer ${token}`)).toBe(false);
  });
});

describe('the second factor of staff', () => {
  let before: Awaited<ReturnType<typeof asksToSetUp>>;
  let identity: SignInGate;
  let factor: SecondFactorAsked;
  beforeAll(async () => {
    before = await asksToSetUp(process.env.AWS_ENDPOINT_URL ?? '', made.pools.staff.id);
    ({ identity } = await identityForTests(dynamo, { pools: made.pools, endpoint: before.url }));
    if (identity.secondFactor === undefined) throw new Error('no second factor');
    factor = identity.secondFactor;
  });
  afterAll(() => before.close());

  const dueFor = async (username: string): Promise<SecondFactorDue> => {
    const asked = await identity.signIn(username, PASSWORD).catch((error: unknown) => error);
    if (asked instanceof SecondFactorDue) return asked;
    throw new Error('no second factor was asked');
  };

  test('(B6, TH-20.2) the first time the app is set up and its code signs in; from then on the code is asked', async () => {
    const minh = await somebody({}, identity);
    const first = await dueFor(minh.username);
    expect(first).toMatchObject({ due: 'set-up', account: { id: minh.id } });
    const given = await factor.setUp(first.proof);
    expect(given?.secret).toMatch(/^[A-Z2-7]{16,}/);

    const secret = given?.secret ?? '';
    expect(await factor.confirm(minh.username, given?.proof ?? '', wrongFor(secret))).toBe('wrong');
    const signedIn = await factor.confirm(minh.username, given?.proof ?? '', totp(secret, Date.now()));
    if (typeof signedIn === 'string') throw new Error(signedIn);
    expect((await identity.who(signedIn.session.token))?.id).toBe(minh.id);

    const second = await dueFor(minh.username);
    expect(second.due).toBe('code');
    expect(await factor.confirm(minh.username, second.proof, wrongFor(secret))).toBe('wrong');
    expect(await factor.confirm(minh.username, second.proof, totp(secret, Date.now()))).toMatchObject({
      account: { id: minh.id },
    });
    expect(await factor.setUp(second.proof)).toBeUndefined();
  });

  test('(B6) a wrong password is answered as ever, and nothing that is no proof goes on', async () => {
    const minh = await somebody({}, identity);
    expect(await identity.signIn(minh.username, 'sai mật khẩu 1')).toBeUndefined();
    for (const proof of ['', 'set-up.', 'set-up.phien-khong-co-that-nao', 'khác.phien'])
      expect(await factor.confirm(minh.username, proof, '123456')).toBe('gone');
    expect(await factor.confirm('khong.co.ai', 'code.phien-khong-co-that-nao', '123456')).toBe('gone');
    expect(await factor.setUp('set-up.phien-khong-co-that-nao')).toBeUndefined();
  });

  test('(B7) citizens sign in with the password alone', async () => {
    const lan = await citizen();
    expect((await identity.signIn(lan.username, PASSWORD))?.account.id).toBe(lan.id);
  });
});

/** A code no clock makes around now. */
const wrongFor = (secret: string): string => {
  const near = [-90, -60, -30, 0, 30, 60, 90].map((seconds) => totp(secret, Date.now() + seconds * 1000));
  return ['000000', '111111'].find((code) => !near.includes(code)) ?? '222222';
};
