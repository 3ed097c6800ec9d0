import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const WIRE = 25 * 1024;

describe('pages anybody may read', () => {
  test('(A4, TT32-11.2) the home page with everything it loads is at most 25 KB, and has no script', async () => {
    const { get } = visitor(false);
    const home = await get('/');
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(home.html)?.[1] ?? '';
    const sheet = await get(style);

    expect(sheet.response.headers.get('cache-control')).toContain('immutable');
    expect(Buffer.byteLength(sheet.html)).toBeLessThanOrEqual(12 * 1024);
    expect(Buffer.byteLength(home.html) + Buffer.byteLength(sheet.html)).toBeLessThanOrEqual(WIRE);
    expect(home.html).not.toContain('<script');
  });

  test('(A2, TTH-7.2) a procedure page shows the full content, and a sample is marked as one', async () => {
    const { html } = await visitor(false).get('/tthc/9.000001');
    for (const part of [
      '9.000001',
      'Trong ngày; nhận sau 15 giờ',
      'Giấy chứng sinh',
      '20.000 đồng',
      'Luật Hộ tịch',
      'Mức độ 4',
      'mẫu',
      '/nop-ho-so/9.000001',
    ])
      expect(html).toContain(part);
  });

  test('(A4) any service in at most three clicks from home: home, procedure, file', async () => {
    const { get } = visitor(false);
    expect((await get('/')).html).toContain('href="/tthc/9.000001"');
    expect((await get('/tthc/9.000001')).html).toContain('href="/nop-ho-so/9.000001"');
  });

  test('(D17) a procedure not open for filing offers no filing', async () => {
    const { fake, get } = visitor();
    fake.procedure.published = false;
    expect((await get('/tthc/9.000001')).html).not.toContain('/nop-ho-so/');
    expect((await get('/nop-ho-so/9.000001')).location).toBe('/tthc/9.000001');
  });

  test('(A2, B12) whoever a procedure is not published for is offered no filing, and told whose account it takes', async () => {
    const { fake, get } = visitor();
    Object.assign(fake.procedure, { applicants: ['enterprise', 'organisation'], identities: ['organisation'] });
    const { html } = await get('/tthc/9.000001');
    expect(html).not.toContain('href="/nop-ho-so/');
    expect(html).toContain('thủ tục dành cho Doanh nghiệp; Tổ chức');
    expect(html).toContain('tài khoản của tổ chức, doanh nghiệp');
    expect((await get('/nop-ho-so/9.000001')).location).toBe('/tthc/9.000001');
  });

  test('(H1, TT01-16.2d) look-up by code shows the code, a word and how far', async () => {
    const { html } = await visitor(false).get('/tra-cuu?ma=000.00.15.H56-260223-0001');
    expect(html).toContain('Đang giải quyết');
    expect(html).toContain('50%');
  });

  test('(N4) hostile text in a search is shown as text', async () => {
    const { html } = await visitor(false).get(`/tthc?q=${encodeURIComponent('<script>alert(1)</script>"\'')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert(1)');
  });

  test('every page says which rule set applies, where to find a person, and forbids foreign scripts', async () => {
    const { html, response } = await visitor(false).get('/huong-dan');
    expect(html).toContain('lang="vi"');
    expect(html).toContain('seed-2016-2021');
    expect(html).toContain('Đến Bộ phận Một cửa');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });

  test.each(['/khong-co', '/tthc/khong-co', '/assets/khong-co.css'])(
    '%s is not found, in plain words',
    async (path) => {
      const { status, html } = await visitor(false).get(path);
      expect(status).toBe(404);
      expect(html).toMatch(/Không/);
    },
  );

  test('what the API cannot answer is said in plain words, not as a broken page', async () => {
    const { fake, get } = visitor(false);
    fake.refuse('GET', '/api/agencies', 500, 'our-fault', 'Hệ thống gặp lỗi. Hãy thử lại sau ít phút.');
    const { status, html } = await get('/co-quan');
    expect(status).toBe(503);
    expect(html).toContain('Hãy thử lại sau ít phút.');
  });
});
