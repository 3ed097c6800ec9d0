import { describe, expect, test } from 'vitest';
import { fakeDesk } from './fake-desk-api.ts';
import { BASE, formOf, visitor } from './visit.ts';

describe('who is at the console', () => {
  test('(N4) without a session every page leads to signing in and back again', async () => {
    const stranger = visitor(fakeDesk(), '');
    for (const path of [
      '/can-bo',
      '/can-bo/ho-so/d-lan',
      '/can-bo/ho-so/d-lan/giay-to/f-1',
      '/can-bo/tiep-nhan/1.004222',
    ]) {
      const answer = await stranger.get(path);
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe(`/can-bo/dang-nhap?ve=${encodeURIComponent(path)}`);
    }
  });

  test('(B6) signing in keeps the token where no script reads it and goes on to where one was heading', async () => {
    const stranger = visitor(fakeDesk(), '');
    const answer = await stranger.post('/can-bo/dang-nhap', {
      username: 'minh',
      password: 'mau-dung',
      ve: '/can-bo/ho-so/d-lan',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/can-bo/ho-so/d-lan');
    expect(answer.headers.get('set-cookie')).toMatch(/^mc-console=token-minh;.*HttpOnly; SameSite=Lax/);
  });

  test.each(['//evil.test', 'https://evil.test', '/\\evil.test'])('(N4) %s is no place to go on to', async (ve) => {
    const answer = await visitor(fakeDesk(), '').post('/can-bo/dang-nhap', {
      username: 'minh',
      password: 'mau-dung',
      ve,
    });
    expect(answer.headers.get('location')).toBe('/can-bo');
  });

  test('(TH-20.2) a wrong password says so, keeps the name, drops the password', async () => {
    const answer = await visitor(fakeDesk(), '').post('/can-bo/dang-nhap', {
      username: 'minh.mauson',
      password: 'sai-roi',
    });
    const html = await answer.text();
    expect(answer.status).toBe(401);
    expect(html).toContain('value="minh.mauson"');
    expect(html).not.toContain('sai-roi');
  });

  test.each([
    { origin: 'https://evil.test' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: BASE, 'sec-fetch-site': 'cross-site' },
  ])('(N4) a form of another site is refused and nothing is decided, case %#', async (headers) => {
    const desk = fakeDesk();
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), 'receive');
    const answer = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', form, headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(desk.calls).toEqual([]);
  });

  test('(N4, R9) signing out ends every session of the officer, this one though the API says no, and the browser forgets its pages', async () => {
    const desk = fakeDesk();
    const answer = await visitor(desk).post('/can-bo/dang-xuat', {});
    expect(desk.calls.map(({ path }) => path)).toEqual(['/api/sign-out']);
    expect(answer.headers.get('set-cookie')).toMatch(/^mc-console=;.*Max-Age=0/);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
  });

  test('(N4, R9) what an officer sees is not kept by the browser of a shared counter', async () => {
    const answer = await visitor(fakeDesk()).get('/can-bo');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  test('(N4, R9) over TLS only this host can set the session, and only over TLS', async () => {
    const secure = { 'x-forwarded-proto': 'https', origin: BASE };
    const said = { username: 'minh', password: 'mau-dung', ve: '/can-bo' };
    const answer = await visitor(fakeDesk(), '').post('/can-bo/dang-nhap', said, secure);
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-mc-console=token-minh;.*Secure/);
    const unprefixed = visitor(fakeDesk(), 'mc-console=token-minh');
    expect((await unprefixed.get('/can-bo', { 'x-forwarded-proto': 'https' })).status).toBe(303);
    const prefixed = visitor(fakeDesk(), '__Host-mc-console=token-minh');
    expect((await prefixed.get('/can-bo', { 'x-forwarded-proto': 'https' })).status).toBe(200);
  });

  test('(N4, R9) an officer’s session lives two hours after the last page: each page keeps it anew', async () => {
    const minh = visitor(fakeDesk());
    for (const path of ['/can-bo', '/can-bo/ho-so/d-lan'])
      expect((await minh.get(path)).headers.get('set-cookie')).toMatch(/^mc-console=token-minh; Max-Age=7200;/);
    const ended = visitor(fakeDesk(), 'mc-console=token-that-ended');
    expect((await ended.get('/can-bo')).headers.get('set-cookie')).toBeNull();
  });

  test('(N4, R9) who signs in over a session of the same browser ends that one first', async () => {
    const desk = fakeDesk();
    await visitor(desk).post('/can-bo/dang-nhap', { username: 'minh', password: 'mau-dung' });
    expect(desk.calls.map(({ path }) => path)).toEqual(['/api/sign-out', '/api/sign-in']);
  });
});
