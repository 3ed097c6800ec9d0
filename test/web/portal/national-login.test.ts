import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { expect, test } from 'vitest';
import {
  goToNationalLogin,
  nationalReturnPage,
  sendAccountLink,
} from '../../../web/portal/accounts/national-login.tsx';
import { portal } from '../../../web/portal/app.tsx';
import { openPageRequest, type PageRequest } from '../../../web/portal/page-request.tsx';
import { LAN, TOKEN } from '../fake-data.ts';

const BASE = 'http://127.0.0.1:9999';
const SETTINGS = { title: 'Cổng', baseUrl: BASE, hotline: '', email: '', ruleSet: 'seed', province: 'Tỉnh Mẫu' };
const SIGNED_IN = { token: TOKEN, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), person: LAN };

/** An API that knows the person behind the code `da-lien-ket`, and links whoever gives the right password. */
const nationalApi = () => {
  const app = new Hono();
  const no = (c: Context, reason: string) => c.json({ reason, detail: `Không được: ${reason}.` }, 401);
  let challenge = '';
  app.get('/api/me', (c) => c.json(LAN));
  app.get('/api/sign-in/national', (c) => {
    challenge = c.req.query('challenge') ?? '';
    return c.json({ address: `https://quoc-gia.test/?${new URL(c.req.url).searchParams}` });
  });
  app.post('/api/sign-in/national', async (c) => {
    const { code, verifier } = await c.req.json();
    if (createHash('sha256').update(verifier).digest('base64url') !== challenge) return no(c, 'national-login-again');
    return c.json(
      code === 'da-lien-ket' ? { signedIn: SIGNED_IN, unlinked: null } : { signedIn: null, unlinked: 'ai-do' },
    );
  });
  app.post('/api/sign-in/national/link', async (c) => {
    const { password, unlinked } = await c.req.json();
    if (unlinked !== 'ai-do') return no(c, 'national-login-again');
    return password === 'đúng' ? c.json(SIGNED_IN) : no(c, 'wrong-credentials');
  });
  return async (request: Request) => app.fetch(request);
};

const browser = () => {
  const api = nationalApi();
  const app = new Hono();
  const anyone = (answer: (page: PageRequest) => Promise<Response>) => async (c: Context) =>
    answer(await openPageRequest(c, api, SETTINGS));
  app.get('/dang-nhap/quoc-gia', anyone(goToNationalLogin));
  app.get('/dang-nhap/quoc-gia/ve', anyone(nationalReturnPage));
  app.post('/dang-nhap/quoc-gia/ve', anyone(sendAccountLink));
  const jar = new Map<string, string>();
  const go = async (path: string, body?: URLSearchParams) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.fetch(
      new Request(BASE + path, { headers: { cookie }, ...(body === undefined ? {} : { method: 'POST', body }) }),
    );
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
      expect(line).toContain('HttpOnly');
    }
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() };
  };
  const away = async (next = '') => new URL((await go(`/dang-nhap/quoc-gia${next}`)).to).searchParams;
  const back = (state: string | null, code: string) => go(`/dang-nhap/quoc-gia/ve?state=${state}&code=${code}`);
  return { jar, go, away, back };
};

test('(B7, TT01-16.2b) who is linked comes back signed in, to where they were heading', async () => {
  const { jar, away, back } = browser();
  const asked = await away('?tiep=/ho-so/d1');
  expect(asked.get('state')).not.toBe(asked.get('nonce'));
  const answer = await back(asked.get('state'), 'da-lien-ket');
  expect(answer).toMatchObject({ status: 303, to: '/ho-so/d1' });
  expect(jar.get('mc-portal')).toBe(TOKEN);
});

test('(B7, TT01-16.2b) who is not gives name and password once, and what was wrong can be typed again', async () => {
  const { jar, go, away, back } = browser();
  const page = await back((await away()).get('state'), 'moi');
  expect(page.html).toContain('Liên kết tài khoản Cổng Dịch vụ công quốc gia');
  expect(page.html).not.toContain('ai-do');
  const link = (password: string) =>
    go('/dang-nhap/quoc-gia/ve', new URLSearchParams({ username: 'nguyenthilan', password }));
  expect(await link('')).toMatchObject({ status: 422 });
  const wrong = await link('sai');
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('value="nguyenthilan"');
  expect(await link('đúng')).toMatchObject({ status: 303, to: '/ho-so' });
  expect(jar.get('mc-portal')).toBe(TOKEN);
});

test('(N4) an answer nobody here asked for, one of another browser, or a second one signs nobody in', async () => {
  const own = browser();
  expect(await own.back('khong-ai-hoi', 'da-lien-ket')).toMatchObject({ status: 422 });
  const others = (await browser().away()).get('state');
  await own.away();
  expect(await own.back(others, 'da-lien-ket')).toMatchObject({ status: 422 });
  const state = (await own.away()).get('state');
  expect((await own.back(state, 'da-lien-ket')).status).toBe(303);
  expect((await own.back(state, 'da-lien-ket')).status).toBe(422);
  expect(await browser().go('/dang-nhap/quoc-gia/ve', new URLSearchParams())).toMatchObject({ status: 422 });
});

test.each([
  [true, 303],
  [undefined, 404],
])(
  '(B7, TT01-16.2b) the way in stands on the portal only where the province has it: %s',
  async (nationalLogin, status) => {
    const app = portal(nationalApi(), { ...SETTINGS, ...(nationalLogin === undefined ? {} : { nationalLogin }) });
    const page = await (await app.request(`${BASE}/dang-nhap?tiep=/ho-so`)).text();
    expect(page.includes('/dang-nhap/quoc-gia?tiep=%2Fho-so')).toBe(nationalLogin === true);
    expect((await app.request(`${BASE}/dang-nhap/quoc-gia`)).status).toBe(status);
  },
);
