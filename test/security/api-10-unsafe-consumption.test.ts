import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import type { NationalLogin } from '../../lib/world/accounts.ts';
import type { Files, HowItOpens, StoredFile } from '../../lib/world/papers.ts';
import type { World } from '../../lib/world/world.ts';
import { LAN, MINH, NAM, readyDraft } from '../functions/office.ts';
import { BASE, openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { GOOD_BODIES } from './good-requests.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem();
});
afterAll(() => front.close());

/** Asks a world of which one part says what somebody outside would have it say. */
const askIn = async (changed: Partial<World>, path: string, body: unknown, headers: Record<string, string> = {}) => {
  const api = gateway(operations, { ...front.system.world, ...changed });
  const sent = { method: 'POST', body: JSON.stringify(body) };
  const answer = await api(
    new Request(BASE + path, { ...sent, headers: { 'content-type': 'application/json', ...headers } }),
  );
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('(R9, TT01-16.2b) API10: what the national login says is weighed', () => {
  const connected = (said: Partial<NationalLogin>): Partial<World> => {
    const national = { address: () => '', redeem: async () => undefined, link: async () => false, ...said };
    return { identity: { ...front.system.world.identity, national } };
  };
  const enter = (redeem: NationalLogin['redeem']) =>
    askIn(connected({ redeem }), '/api/sign-in/national', GOOD_BODIES['enter-national-login']);
  const link = (username: string) =>
    askIn(connected({}), '/api/sign-in/national/link', { username, password: `mau-${username}`, unlinked: 'x' });

  test('(R9, B7) a code that does not hold opens nothing', async () => {
    expect(await enter(async () => undefined)).toMatchObject({ status: 401, body: { reason: 'national-login-again' } });
  });

  test('(R9, B7) whom it names but who has linked no account gets no session', async () => {
    const told = await enter(async () => ({ unlinked: 'chua-lien-ket' }));
    expect(told).toEqual({ status: 200, body: { signedIn: null, unlinked: 'chua-lien-ket' } });
  });

  test('(R9, B5) an account that may not be used is not opened by it either', async () => {
    const account = { ...(await front.system.world.accounts.get('ac-870cf60a40')), status: 'suspended' as const };
    const told = await enter(async () => ({ account, session: { token: 'khong-ai-thay', expiresAt: '' } }));
    expect(told).toMatchObject({ status: 403, body: { reason: 'account-suspended' } });
    expect(JSON.stringify(told)).not.toContain('khong-ai-thay');
  });

  test('(R9, B6) an officer’s account is never linked; a proof that does not hold links nothing and gives no session', async () => {
    expect(await link(MINH)).toMatchObject({ status: 403, body: { reason: 'national-login-for-citizens' } });
    const told = await link(LAN);
    expect(told).toMatchObject({ status: 401, body: { reason: 'national-login-again' } });
    expect(told.body.token).toBeUndefined();
  });
});

describe('(R9, TH-20.3) API10: what a store and a scanner say of a file is weighed', () => {
  const declared = {
    component: 'giay-to-goc',
    name: 'a.pdf',
    type: 'application/pdf',
    size: 9,
    sha256: 'ab'.repeat(32),
  };
  const honest: StoredFile = { ...declared, malware: false };

  const arrive = async (found: Awaited<ReturnType<Files['look']>>, opens: HowItOpens = 'opens') => {
    const draft = await readyDraft(front, NAM);
    const made = await front.ask('POST', `/api/dossiers/${draft}/files`, { as: NAM, body: declared });
    const { fileId } = made.body as { fileId: string };
    const thrown: string[] = [];
    const files = {
      ...front.system.world.files,
      look: async () => found,
      tryToOpen: async () => opens,
      discard: async (id: string) => void thrown.push(id),
    };
    const token = (await front.system.world.identity.signIn(NAM, `mau-${NAM}`))?.session.token ?? '';
    const path = `/api/dossiers/${draft}/files/${fileId}/arrival`;
    const told = await askIn({ files }, path, undefined, { authorization: `Bearer ${token}` });
    const kept = (await front.system.world.applications.find(draft))?.files.find(
      (file) => file.fileId === fileId,
    )?.state;
    return { told, kept, thrown: thrown.includes(fileId) };
  };

  test('(R9, C3) what fits in everything is stored', async () => {
    expect(await arrive(honest)).toMatchObject({ kept: 'stored', thrown: false });
  });

  test.each([
    ['a password', 'locked', 'file-locked'],
    ['no end', 'cut-off', 'file-cut-off'],
    ['more dots than memory is given for', 'too-many-pixels', 'too-many-pixels'],
  ] as const)('(R9, C3) %s: the file is turned away and gone', async (_what, opens, reason) => {
    const { told, kept, thrown } = await arrive(honest, opens);
    expect(told).toMatchObject({ status: 200, body: { state: 'rejected', reason } });
    expect([kept, thrown]).toEqual(['rejected', true]);
  });

  test.each<readonly [string, StoredFile | 'not-scannable', string]>([
    ['malware', { malware: true }, 'malware'],
    ['no verdict', 'not-scannable', 'file-not-scannable'],
    ['no type it knows', { ...honest, type: null }, 'type-not-allowed'],
    ['a type nobody asked for', { ...honest, type: 'text/html' }, 'type-not-allowed'],
    ['a program', { ...honest, type: 'application/x-msdownload' }, 'misused-file'],
    ['more bytes', { ...honest, size: 10 }, 'size-differs'],
    ['a size that is none', { ...honest, size: Number.NaN }, 'size-differs'],
    ['other bytes', { ...honest, sha256: 'cd'.repeat(32) }, 'hash-differs'],
  ])('(R9, TH-20.3) %s: the file is turned away and gone', async (_what, found, reason) => {
    const { told, kept, thrown } = await arrive(found);
    expect(told).toMatchObject({ status: 200, body: { state: 'rejected', reason } });
    expect([kept, thrown]).toEqual(['rejected', true]);
  });

  test.each([
    ['nothing has arrived', undefined, 'file-not-arrived'],
    ['the scanner is not done', 'being-scanned', 'file-being-scanned'],
  ] as const)('(R9, TH-20.3) %s: nothing is kept and nothing decided', async (_what, found, reason) => {
    const { told, kept } = await arrive(found);
    expect([told.status, told.body.reason, kept]).toEqual([409, reason, 'waiting']);
  });
});

describe('(R9, H4) API10: what a provider hands in is weighed', () => {
  const comes = (said: object) =>
    front.ask('POST', '/api/inbound-messages', {
      headers: { 'x-provider-secret': front.system.inboundSecret },
      body: { channel: 'email', from: 'ai-do@tinhmau.example.vn', text: 'xin chào', ...said },
    });

  test.each([
    'ai-do@tinhmau.example.vn\r\nBcc: moi-nguoi@tinhmau.example.vn',
    'ai-do@tinhmau.example.vn, moi-nguoi@tinhmau.example.vn',
    'Mẫu <ai-do@tinhmau.example.vn>',
    '+84 900 000 901; 0900000902',
  ])('(R9, H4) a sender that is not one address gets no answer: %j', async (from) => {
    const before = front.system.sent().length;
    const told = await comes({ from });
    if (told.status === 200) expect(told.body).toEqual({ answered: false });
    else expect(told.status).toBe(400);
    expect(front.system.sent()).toHaveLength(before);
  });

  test('(R9, H4) an answer never repeats what was written', async () => {
    const text = 'TC <script>alert(1)</script> =cmd|calc http://ke-xau.example/ \u202Eđảo';
    expect((await comes({ text })).body).toEqual({ answered: true });
    const answer = front.system.sent().findLast(({ kind }) => kind === 'look-up-answer');
    expect(`${answer?.subject} ${answer?.text}`).not.toMatch(/script|cmd|ke-xau|\u202E/);
  });
});
