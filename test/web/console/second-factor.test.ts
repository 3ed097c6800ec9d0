import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../functions/audiences/operations.ts';
import { gateway } from '../../../functions/wire/gateway.ts';
import { officersConsole } from '../../../web/console/app.tsx';
import { portal } from '../../../web/portal/app.tsx';
import { askingForCodes, CODE, SECRET } from '../../functions/asking-for-codes.ts';
import { BASE, openSystem, type WholeSystem } from '../../functions/whole-system.ts';

const MINH = { username: 'lethiminh.xamau', password: 'mau-lethiminh.xamau' };
const SITE = { title: 'Một Cửa Tỉnh Mẫu', baseUrl: BASE, ruleSet: 'seed', province: 'Tỉnh Mẫu' };

let whole: WholeSystem;
let api: (request: Request) => Promise<Response>;
beforeAll(async () => {
  whole = await openSystem();
  const { world } = whole.system;
  api = gateway(operations, { ...world, identity: askingForCodes(world.identity) });
});
afterAll(() => whole.close());

const send = async (typed: Readonly<Record<string, string>>) => {
  const body = new URLSearchParams(typed);
  const answer = await officersConsole(api, SITE).fetch(
    new Request(`${BASE}/can-bo/dang-nhap`, { method: 'POST', body, headers: { origin: BASE } }),
  );
  return { answer, html: await answer.text() };
};

const hiddenIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      (value ?? '').replaceAll('&amp;', '&'),
    ]),
  );

describe('signing in to the console with a second factor, without script', () => {
  test('(B6, B7) the first time a page shows the QR code and the key; a wrong code shows them again, the right one goes on', async () => {
    const { answer, html } = await send({ ...MINH, ve: '/can-bo/tiep-nhan' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(html).toContain('src="data:image/svg+xml,');
    expect(html).toContain('JBSW Y3DP EHPK 3PXP');
    expect(html).not.toContain(MINH.password);

    const wrong = await send({ ...hiddenIn(html), code: '000000' });
    expect(wrong.answer.status).toBe(401);
    expect(wrong.html).toContain('JBSW Y3DP EHPK 3PXP');
    expect((await send({ ...hiddenIn(html), code: '12' })).html).toContain('Mã gồm 6 chữ số.');

    const right = await send({ ...hiddenIn(wrong.html), code: ` ${CODE.slice(0, 3)} ${CODE.slice(3)} ` });
    expect(right.answer.status).toBe(303);
    expect(right.answer.headers.get('location')).toBe('/can-bo/tiep-nhan');
    expect(right.answer.headers.get('set-cookie')).toMatch(/^mc-console=.+HttpOnly; SameSite=Lax/);
  });

  test('(B6, B7) from then on only the code is asked, and the password is never in the page', async () => {
    const { html } = await send(MINH);
    expect(html).toContain('Nhập mã xác thực');
    expect(html).not.toContain(SECRET);
    expect(html).not.toContain(MINH.password);
    expect((await send({ ...hiddenIn(html), code: CODE })).answer.status).toBe(303);
  });

  test('(N4) a proof too old leads back to name and password; what stands in for a key is not drawn', async () => {
    const late = await send({ username: MINH.username, proof: 'code.qua-lau', code: CODE });
    expect(late.answer.status).toBe(401);
    expect(late.html).toContain('name="password"');
    const { html } = await send(MINH);
    const foreign = { secret: 'x<script>', uri: 'https://evil.test/' };
    const drawn = await send({ ...hiddenIn(html), ...foreign, code: '000000' });
    expect(drawn.html).not.toContain('evil.test');
    expect(drawn.html).not.toContain('data:image/svg');
  });

  test('(B7) at the portal an officer is shown their own door', async () => {
    const site = portal(api, { ...SITE, hotline: '1900 0000', email: 'hotro@tinhmau.test' });
    const body = new URLSearchParams(MINH);
    const answer = await site.fetch(
      new Request(`${BASE}/dang-nhap`, { method: 'POST', body, headers: { origin: BASE } }),
    );
    expect(await answer.text()).toContain('href="/can-bo"');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});
