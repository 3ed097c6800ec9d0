import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Account } from '../../lib/world/accounts.ts';
import { awsSessions } from '../../lib/world/aws/sign-in/sessions.ts';
import { LONGEST_IDLE_MS, standingOf } from '../../lib/world/idle.ts';
import { openStore } from '../../lib/world/one-machine/database.ts';
import { oneMachineSessions } from '../../lib/world/one-machine/sign-in/sessions.ts';
import { freshFolder } from './one-machine-for-tests.ts';

const MINUTE = 60_000;
const BEGUN = 1_770_000_000_000;

describe('(B7, ASVS 7.3.1) what nobody uses ends by itself', () => {
  test.each([
    ['citizen', 5, 'alive'],
    ['citizen', 6, 'to-note'],
    ['citizen', 60, 'to-note'],
    ['citizen', 61, 'idle'],
    ['staff', 120, 'to-note'],
    ['staff', 121, 'idle'],
  ] as const)('a session of a %s unused for %d minutes: %s', (kind, minutes, standing) => {
    expect(standingOf(kind, BEGUN, BEGUN + minutes * MINUTE)).toBe(standing);
  });
  test('(ASVS 7.3.1) the longest is that of staff', () => expect(LONGEST_IDLE_MS).toBe(120 * MINUTE));
});

describe('(B7, ASVS 7.3.1) on one machine', () => {
  const { dataDir, remove } = freshFolder();
  afterEach(remove);

  test('(ASVS 7.3.1) each session by itself, over a restart too; the others of the person go on', async () => {
    let now = BEGUN;
    const store = openStore(dataDir);
    const sessions = oneMachineSessions(store, () => now);
    const [first, second] = [
      { id: 'lan', begun: BEGUN },
      { id: 'lan', begun: BEGUN + MINUTE },
    ];
    for (let at = 0; at <= 150; at += 30) {
      now = BEGUN + at * MINUTE;
      expect(await sessions.holds(first, 'citizen')).toBe(true);
    }
    expect(await sessions.holds(second, 'citizen')).toBe(false);
    store.close();

    const reopened = openStore(dataDir);
    const again = oneMachineSessions(reopened, () => now);
    now += 59 * MINUTE;
    expect(await again.holds(first, 'citizen')).toBe(true);
    now += 61 * MINUTE;
    expect(await again.holds(first, 'citizen')).toBe(false);
    expect(await again.holds({ id: 'lan', begun: now }, 'citizen')).toBe(true);
    await again.endAll('lan');
    expect(await again.holds({ id: 'lan', begun: now - 1 }, 'citizen')).toBe(false);
    reopened.close();
  });
});

describe('(B7, ASVS 7.3.1) on AWS, on the account’s item', () => {
  const POOL = 'ap-southeast-1_thu';
  const pools = { citizens: { id: POOL, client: 'cong' }, staff: { id: 'ap-southeast-1_canbo', client: 'can-bo' } };
  const server = createServer();
  let token = '';
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    server.on('request', (_, response) => response.end(JSON.stringify({ keys: [jwk] })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    token = await new SignJWT({ token_use: 'id', 'cognito:username': 'lan', auth_time: BEGUN / 1000 })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .setIssuer(`https://cognito-idp.ap-southeast-1.amazonaws.com/${POOL}`)
      .setAudience('cong')
      .setExpirationTime('1 hour')
      .sign(privateKey);
  });
  afterAll(() => {
    delete process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER;
    server.close();
  });

  test('(ASVS 7.3.1) unused for an hour the token opens nothing; in use it is noted every five minutes, what is over is left out', async () => {
    let now = BEGUN;
    let uses: Readonly<Record<string, number>> = { '1769900000': BEGUN - LONGEST_IDLE_MS - 1, '1769999999': BEGUN };
    let notes = 0;
    const accounts = {
      findWithSessions: async () => ({ account: { id: 'lan', kind: 'citizen' } as Account, sessionsSince: 0, uses }),
      noteUses: async (_: string, noted: typeof uses) => {
        uses = noted;
        notes += 1;
      },
    };
    const { who } = awsSessions({ pools, accounts, now: () => now });
    const later = async (minutes: number) => {
      now += minutes * MINUTE;
      return (await who(token))?.id;
    };
    expect([await later(1), await later(3), notes]).toEqual(['lan', 'lan', 0]);
    expect([await later(2), notes]).toEqual(['lan', 1]);
    expect(uses).toEqual({ '1769999999': BEGUN, [BEGUN / 1000]: BEGUN + 6 * MINUTE });
    expect([await later(59), await later(59), notes]).toEqual(['lan', 'lan', 3]);
    expect([await later(61), notes]).toEqual([undefined, 3]);
  });
});
