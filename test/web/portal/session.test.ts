import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../fake-data.ts';
import { visitor } from './visitor.ts';

const hiddenOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

describe('signing in and keeping others out', () => {
  test('(B7, TT32-10) signing in keeps the token where no script reads it and goes on to where the person was heading', async () => {
    const { get, post } = visitor(false);
    const sent = await get('/ho-so/d1/giay-to');
    expect(sent.location).toBe('/dang-nhap?tiep=%2Fho-so%2Fd1%2Fgiay-to');

    const { location, response } = await post('/dang-nhap', {
      username: 'lan',
      password: 'mật khẩu',
      tiep: '/ho-so/d1/giay-to',
    });
    expect(location).toBe('/ho-so/d1/giay-to');
    const cookie = response.headers.getSetCookie()[0] ?? '';
    for (const manner of ['mc-portal=', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(manner);
  });

  test('(B7) a wrong password keeps the name typed and says what to do', async () => {
    const { status, html } = await visitor(false).post('/dang-nhap', { username: 'lan', password: 'sai' });
    expect(status).toBe(422);
    expect(html).toContain('value="lan"');
    expect(html).toContain('chưa đúng');
    expect(html).not.toContain('value="sai"');
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'after signing in nobody is sent to %s',
    async (tiep) => {
      const { location } = await visitor(false).post('/dang-nhap', { username: 'lan', password: 'mật khẩu', tiep });
      expect(location).toBe('/ho-so');
    },
  );

  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:9999' },
  ])('(N4) a form posted from elsewhere is refused and does nothing: %o', async (headers) => {
    const { fake, post } = visitor();
    const { status, html } = await post(
      '/nop-ho-so/9.000001',
      { agency: '000.01.01.H99', key: 'k' },
      headers as Record<string, string>,
    );
    expect(status).toBe(403);
    expect(html).toContain('không gửi từ cổng dịch vụ công');
    expect(fake.calls.some(({ method }) => method === 'POST')).toBe(false);
  });

  test('what was typed when the session ended is saved after signing in again', async () => {
    const { fake, post } = visitor(false);
    fake.dossiers.set('d1', emptyDraft('d1'));
    const path = '/ho-so/d1/to-khai/nguoi-nop';
    const asked = await post(path, { _shown: 'applicantName,filingFor', applicantName: 'Lan "A"', filingFor: 'self' });
    expect(asked.html).toContain('Phiên đăng nhập đã hết');
    expect(hiddenOf(asked.html)['giu.applicantName']).toBe('Lan &quot;A&quot;');

    const again = await post('/dang-nhap', {
      username: 'lan',
      password: 'mật khẩu',
      tiep: path,
      'giu.applicantName': 'Lan "A"',
      'giu.filingFor': 'self',
    });
    expect(again.html).toContain(`action="${path}"`);
    expect(hiddenOf(again.html)).toEqual({ applicantName: 'Lan &quot;A&quot;', filingFor: 'self' });
  });

  test('(B7, N4) signing out ends every session of the person, and this one though the API says no', async () => {
    const { fake, post, get } = visitor();
    expect((await post('/dang-xuat', {})).location).toBe('/');
    expect(fake.calls.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/sign-out']);
    expect((await get('/ho-so')).location).toContain('/dang-nhap');
  });

  test('(B7) who is not signed in is signed out without asking', async () => {
    const { fake, post } = visitor(false);
    expect((await post('/dang-xuat', {})).location).toBe('/');
    expect(fake.calls).toEqual([]);
  });

  test('(N4, R9) the session lives an hour after the last page: each page keeps it anew, asking the API nothing more', async () => {
    const { fake, get, post } = visitor(false);
    const signedIn = await post('/dang-nhap', { username: 'lan', password: 'mật khẩu' });
    const page = await get('/ho-so');
    for (const { response } of [signedIn, page])
      expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^mc-portal=\S+; Max-Age=3600;/)]);
    expect(fake.calls.filter(({ path }) => path === '/api/me')).toHaveLength(1);
    expect((await visitor(false).get('/tthc')).response.headers.getSetCookie()).toEqual([]);
  });

  test('(N4, R9) who signs in over a session of the same browser ends that one first', async () => {
    const { fake, post } = visitor();
    const { response } = await post('/dang-nhap', { username: 'lan', password: 'mật khẩu' });
    const asked = fake.calls.map(({ method, path }) => `${method} ${path}`).filter((call) => call.startsWith('POST'));
    expect(asked).toEqual(['POST /api/sign-out', 'POST /api/sign-in']);
    expect(response.headers.getSetCookie().at(-1)).toContain('Max-Age=3600');
  });
});
