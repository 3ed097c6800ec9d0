import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officersConsole } from '../../web/console/app.tsx';
import { portal } from '../../web/portal/app.tsx';
import { MINH } from '../functions/office.ts';
import { BASE } from '../functions/whole-system.ts';
import { type LansThings, lansThings } from './lans-things.ts';

const SETTINGS = {
  title: 'Tỉnh Mẫu',
  baseUrl: BASE,
  hotline: '0900 000 000',
  email: 'hotro@example.vn',
  ruleSet: 'seed-2016-2021',
  province: 'Tỉnh Mẫu',
  nationalLogin: true,
  now: () => '2026-02-10T09:00:00+07:00',
};

let lan: LansThings;
let cookies: readonly string[];
beforeAll(async () => {
  lan = await lansThings();
  const token = async (name: string) =>
    (await lan.front.system.world.identity.signIn(name, `mau-${name}`))?.session.token;
  cookies = ['', `mc-portal=${await token('nguyenthilan')}`, `mc-console=${await token(MINH)}`];
}, 60_000);
afterAll(() => lan.front.close());

const asked = (request: Request) => lan.front.api(request);
const sites = [
  ['the portal', portal(asked, SETTINGS)],
  ['the console', officersConsole(asked, SETTINGS)],
] as const;

/** Every page and form there is, from the tables of routes themselves. */
const routes = sites.flatMap(([site, app]) =>
  app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.includes('/assets/'))
    .map(({ method, path }) => [site, method, path, app] as const),
);

/** The path with what is Lan's in it. */
const filled = (path: string): string =>
  path
    .replace(
      '/ho-so/:id',
      `/ho-so/${path.includes('/can-bo') || !/to-khai|giay-to|kiem-tra/.test(path) ? lan.dossier : lan.draft}`,
    )
    .replace('/tthc/:code', '/tthc/1.000001')
    .replace(':page', '1')
    .replace(':kind', 'receipt')
    .replaceAll(/:[a-zA-Z]+/g, 'x');

describe('(N4, R9) no page, form or no of the portal and the console is kept by a browser or on the way', () => {
  test('(N4) the tables of routes were read', () => {
    expect(routes.length).toBeGreaterThan(50);
  });

  test.each(routes)('(N4, R9) %s: %s %s', async (_site, method, path, app) => {
    for (const cookie of cookies) {
      const headers = { cookie, origin: BASE };
      const body = method === 'POST' ? { body: new URLSearchParams({ x: 'y' }) } : {};
      const answer = await app.fetch(new Request(BASE + filled(path), { method, headers, ...body }));
      expect(answer.headers.get('cache-control'), `${answer.status}`).toContain('no-store');
    }
  });

  test('(N4) what is not there is not kept either, and a form from elsewhere', async () => {
    for (const [site, app] of sites) {
      const base = site === 'the console' ? '/can-bo' : '';
      for (const path of [`${base}/khong-co`, `${base}/assets/x.css`]) {
        const none = await app.fetch(new Request(BASE + path, { headers: { cookie: cookies.join('; ') } }));
        expect(none.headers.get('cache-control'), path).toContain('no-store');
      }
      const headers = { origin: 'https://ke-xau.example', cookie: cookies.join('; ') };
      const foreign = await app.fetch(new Request(`${BASE}${base}/dang-xuat`, { method: 'POST', headers }));
      expect(foreign.headers.get('cache-control')).toContain('no-store');
    }
  });

  test('(N5) a style sheet named by its content may be kept', async () => {
    for (const [at, app] of [
      ['/', sites[0][1]],
      ['/can-bo/dang-nhap', sites[1][1]],
    ] as const) {
      const page = await (await app.fetch(new Request(BASE + at))).text();
      const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
      const kept = await app.fetch(new Request(BASE + sheet));
      expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });
});
