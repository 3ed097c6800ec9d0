import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { poolTokens } from '../../lib/world/aws/sign-in/tokens.ts';

const POOL = 'ap-southeast-1_thu';
const pools = { citizens: { id: POOL, client: 'cong' }, staff: { id: 'ap-southeast-1_canbo', client: 'can-bo' } };
const CLAIMS = { token_use: 'id', 'cognito:username': 'tm-lan', auth_time: 1_770_000_000 };
const UNSIGNED = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
const EXPIRES = '1 hour';

let key: CryptoKey;
let asked: string[] = [];
let trouble = false;
const server = createServer();
beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  server.on('request', ({ url }, response) => {
    asked.push(url ?? '');
    response.writeHead(trouble ? 503 : 200).end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
  trouble = false;
});
afterAll(() => {
  delete process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER;
  server.close();
});

const issuerOf = (pool: string) => `https://cognito-idp.ap-southeast-1.amazonaws.com/${pool}`;
const token = (claims: JWTPayload = {}, { audience = 'cong', expires = EXPIRES, kid = 'k1', pool = POOL } = {}) =>
  new SignJWT({ ...CLAIMS, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid })
    .setIssuer(issuerOf(pool))
    .setAudience(audience)
    .setExpirationTime(expires)
    .sign(key);

test('(B7, N4) a token of the pool says whom it speaks for; the keys are fetched once', async () => {
  const tokens = poolTokens(pools);
  const spoken = { id: 'tm-lan', kind: 'citizen', begun: 1_770_000_000 };
  for (let n = 0; n < 3; n += 1) expect(await tokens.read(await token())).toEqual(spoken);
  expect(asked).toEqual([`/${POOL}/.well-known/jwks.json`]);
});

test('(N4) expired, for another client, of another kind, of another issuer, without a name or a beginning: holds not', async () => {
  const tokens = poolTokens(pools);
  const bad = [
    await token({}, { expires: '-1 minute' }),
    await token({}, { audience: 'can-bo' }),
    await token({ token_use: 'access' }),
    await token({}, { pool: 'ap-southeast-1_khac' }),
    await token({ 'cognito:username': undefined }),
    await token({ auth_time: undefined }),
    await token({}, { kid: 'k2' }),
    [UNSIGNED, (await token()).split('.')[1], ''].join('.'),
    'không phải token',
    '',
  ];
  for (const one of bad) expect(await tokens.read(one), one.slice(0, 40)).toBeUndefined();
});

test('(R8) where the keys cannot be fetched nobody is told that they are not signed in', async () => {
  trouble = true;
  await expect(poolTokens(pools).read(await token())).rejects.toThrow();
});
