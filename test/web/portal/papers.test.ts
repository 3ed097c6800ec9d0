import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../fake-data.ts';
import { STORED, visitor } from './visitor.ts';

const PAPERS = '/ho-so/d1/giay-to';
const jpg = (bytes: number, type = 'image/jpeg') => new File([new Uint8Array(bytes)], 'ảnh.jpg', { type });
const withDraft = (settings: Parameters<typeof visitor>[1] = {}) => {
  const lan = visitor(true, settings);
  lan.fake.dossiers.set('d1', emptyDraft('d1'));
  return lan;
};

describe('sending papers without JavaScript', () => {
  test('(C3, TT32-7.3) formats and the most a file may weigh stand at the chooser', async () => {
    const { html } = await withDraft().get(PAPERS);
    expect(html).toContain('Nhận ảnh JPG, PDF; mỗi tệp không quá 2 KB.');
    expect(html).toContain('accept="image/jpeg,application/pdf"');
  });

  test('(C1, O10) a file is declared with its size and SHA-256, put where the API says, and arrives', async () => {
    const { fake, get, post } = withDraft();
    const { location } = await post(PAPERS, { component: 'giay-chung-sinh', files: jpg(900) });
    expect(location).toBe(`${PAPERS}#giay-giay-chung-sinh`);

    const sha256 = createHash('sha256').update(new Uint8Array(900)).digest('hex');
    expect(fake.calls.filter(({ method }) => method !== 'GET')).toMatchObject([
      {
        path: '/api/dossiers/d1/files',
        body: { component: 'giay-chung-sinh', name: 'ảnh.jpg', type: 'image/jpeg', size: 900, sha256 },
      },
      { method: 'PUT', path: '/upload/f0', body: 900 },
      { path: '/api/dossiers/d1/files/f0/arrival' },
    ]);
    expect((await get(PAPERS)).html).toContain('Đã lưu');
  });

  test('(C3) a file too heavy is told at once and not sent', async () => {
    const { fake, post } = withDraft();
    const { status, html } = await post(PAPERS, { component: 'giay-chung-sinh', files: jpg(2001) });
    expect(status).toBe(422);
    expect(html).toContain('quá mức 2 KB');
    expect(fake.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  test.each([
    ['text/html', 'text/html'],
    ['', 'application/octet-stream'],
  ])('(C3) said to be “%s”, a file is sent on: what it is, is seen when it has arrived', async (type, declared) => {
    const { fake, post } = withDraft();
    await post(PAPERS, { component: 'giay-chung-sinh', files: jpg(10, type) });
    expect(fake.calls.find(({ method }) => method === 'POST')?.body).toMatchObject({ type: declared });
  });

  test('(C3) an empty file is sent on to be told as empty', async () => {
    const { fake, post } = withDraft();
    const EMPTY = 'Tệp rỗng (0 byte).';
    fake.refuse('POST', '/api/dossiers/d1/files', 400, 'invalid-input', EMPTY);
    const { status, html } = await post(PAPERS, { component: 'giay-chung-sinh', files: jpg(0) });
    expect([status, html.includes(EMPTY)]).toEqual([422, true]);
  });

  test('(C1) nobody goes on while a required paper is missing', async () => {
    const { status, html } = await withDraft().post(PAPERS, { tiep: '1' });
    expect(status).toBe(422);
    expect(html).toContain('Còn thiếu: Giấy chứng sinh.');
    expect(html).toContain('href="#o-giay-chung-sinh"');
  });

  test('a file turned away says why and can be taken out', async () => {
    const { fake, get, post } = withDraft();
    fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [{ ...STORED, state: 'rejected', reason: 'malware' }] });
    expect((await get(PAPERS)).html).toContain('mã độc');
    expect((await post(`${PAPERS}/f0/bo`, {})).location).toBe(PAPERS);
    expect(fake.dossiers.get('d1')?.files).toEqual([]);
  });

  test.each([
    ['image/jpeg', 'image/jpeg', 'inline'],
    ['text/html', 'application/octet-stream', 'attachment'],
  ])('(N4) a stored %s is answered as %s, %s, and can run nothing', async (type, answered, manner) => {
    const { fake, get } = withDraft();
    fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [{ ...STORED, type }] });
    const { headers } = (await get('/ho-so/d1/tep/f0')).response;
    expect(headers.get('content-type')).toBe(answered);
    expect(headers.get('content-disposition')).toContain(manner);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  describe('a file the scanner has not answered for', () => {
    const SCANNED_LATER = 'Tệp đã đến nơi và được giữ lại, đang được quét mã độc.';
    const arrival = ['POST', '/api/dossiers/d1/files/f0/arrival', 409, 'file-being-scanned', SCANNED_LATER] as const;

    test('(C3, TH-20.3) is told as kept, can be asked for again, and stands as stored once it was found clean', async () => {
      const { fake, get, post } = withDraft();
      fake.refuse(...arrival);
      const { status, html } = await post(PAPERS, { component: 'giay-chung-sinh', files: jpg(900) });
      expect(status).toBe(422);
      expect(html).toContain(SCANNED_LATER);
      expect(html).toContain('name="hoi-lai" value="f0"');

      fake.refuse(...arrival);
      expect((await post(PAPERS, { 'hoi-lai': 'f0' })).html).toContain(`Tệp “ảnh.jpg”: ${SCANNED_LATER}`);
      expect((await post(PAPERS, { 'hoi-lai': 'f0' })).location).toBe(`${PAPERS}#giay-giay-chung-sinh`);
      expect((await get(PAPERS)).html).toContain('Đã lưu');
    });

    test('(C3, TH-20.3) the page’s script is told so and not that the file failed', async () => {
      const { fake, post } = withDraft();
      fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [{ ...STORED, state: 'waiting' }] });
      fake.refuse(...arrival);
      const { response } = await post('/ho-so/d1/tep/f0/den', {});
      expect([response.status, await response.json()]).toEqual([
        200,
        { state: 'being-scanned', detail: SCANNED_LATER },
      ]);
    });

    test('(C3, C6) the page’s script takes one out again', async () => {
      const { fake, post } = withDraft();
      fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [STORED] });
      expect((await post('/ho-so/d1/tep/f0/bo', {})).status).toBe(200);
      expect(fake.dossiers.get('d1')?.files).toEqual([]);
    });

    test('(C6) one that had arrived, with the word of it lost on the way, holds nobody up', async () => {
      const { fake, post } = withDraft();
      fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [{ ...STORED, state: 'waiting' }] });
      expect((await post(PAPERS, { tiep: '1' })).html).not.toContain('chưa lưu xong');
      expect(fake.dossiers.get('d1')?.files).toMatchObject([{ state: 'stored' }]);
    });

    test('(C1) nobody goes on with it', async () => {
      const { fake, post } = withDraft();
      fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [{ ...STORED, state: 'waiting' }] });
      fake.refuse(...arrival);
      expect((await post(PAPERS, { tiep: '1' })).html).toContain('chưa lưu xong. Xin bấm “Kiểm tra lại”');
    });
  });

  test('a post larger than any form of ours is refused in plain words', async () => {
    const { response, html } = await withDraft().post(
      PAPERS,
      { component: 'giay-chung-sinh' },
      { 'content-length': String(65 * 1024 * 1024) },
    );
    expect(response.status).toBe(413);
    expect(html).toContain('quá lớn');
  });

  test('(TT32-7.3) where a post may weigh little, it stands at the button beforehand, and what to do when it was more', async () => {
    const { get, post } = withDraft({ mostBytes: 4 * 1_048_576 });
    expect((await get(PAPERS)).html).toContain('Mỗi lần bấm “Gửi tệp” gửi được tối đa 4 MB.');
    const { status, html } = await post(PAPERS, { component: 'giay-chung-sinh', files: jpg(5 * 1_048_576) });
    expect(status).toBe(413);
    for (const words of ['tối đa 4 MB', 'cỡ nhỏ hơn', 'trình duyệt khác', 'Bộ phận Một cửa'])
      expect(html).toContain(words);
    expect((await withDraft().get(PAPERS)).html).not.toContain('Mỗi lần bấm');
  });

  test('(N4) a paper that lies elsewhere: the browser is sent on, and its address is kept nowhere', async () => {
    const { fake, get } = withDraft();
    const at = 'https://giay-to.test/papers/f0?X-Amz-Signature=a';
    fake.answer('GET', '/api/dossiers/d1/files/f0', new Response(null, { status: 303, headers: { location: at } }));
    const { response, html } = await get('/ho-so/d1/tep/f0');
    expect([response.status, html]).toEqual([303, '']);
    expect(Object.fromEntries(response.headers)).toEqual({
      location: at,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  test('(N4) a hostile file name is shown as text', async () => {
    const { fake, get } = withDraft();
    fake.dossiers.set('d1', { ...emptyDraft('d1'), files: [{ ...STORED, name: '<svg onload=alert(1)>.jpg' }] });
    expect((await get(PAPERS)).html).not.toContain('<svg');
  });
});
