import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../fake-data.ts';
import { readyToFile, STORED, visitor } from './visitor.ts';

const CHECK = '/ho-so/d1/kiem-tra';
const submissions = (calls: readonly { path: string }[]) => calls.filter(({ path }) => path.endsWith('/submission'));

describe('checking and filing', () => {
  test('(C1) an unfinished draft is not filed: everything lacking is named with a way there', async () => {
    const lan = visitor();
    lan.fake.dossiers.set('d1', emptyDraft('d1'));
    const { status, html } = await lan.post(CHECK, { truth: 'yes' });
    expect(status).toBe(422);
    for (const line of [
      'Chưa điền: Tên của trẻ.',
      'Còn thiếu giấy tờ: Giấy chứng sinh.',
      'Xin chọn cách nhận kết quả.',
    ])
      expect(html).toContain(line);
    expect(html).toContain('href="/ho-so/d1/to-khai/tre?tu=kiem-tra&amp;sua=1#o-childName"');
    expect(submissions(lan.fake.calls)).toEqual([]);
  });

  test('(B11, TH-22.1) nothing is filed before the declaration of truth', async () => {
    const lan = await readyToFile();
    const { status, html } = await lan.post(CHECK, {});
    expect(status).toBe(422);
    expect(html).toContain('href="#o-truth"');
    expect(submissions(lan.fake.calls)).toEqual([]);
  });

  test('(C1, C4, TH-9.1) filing sends the choice of delivery and payment, with the draft as the command', async () => {
    const lan = await readyToFile();
    expect((await lan.post(CHECK, { truth: 'yes' })).location).toBe('/ho-so/d1/bien-nhan');
    expect(submissions(lan.fake.calls)).toMatchObject([
      { body: { delivery: { by: 'counter' }, payment: 'counter' }, key: 'd1' },
    ]);
    expect((await lan.post(CHECK, { truth: 'yes' })).location).toBe('/ho-so/d1/bien-nhan');
    expect(submissions(lan.fake.calls)).toHaveLength(1);
  });

  test('(O10, O1, D1) the receipt names every file with size and SHA-256, and the latest hour with its article', async () => {
    const lan = await readyToFile();
    await lan.post(CHECK, { truth: 'yes' });
    const { html } = await lan.get('/ho-so/d1/bien-nhan');
    for (const part of ['chứng sinh.jpg', '900 byte', STORED.sha256, '16 giờ 45, thứ Hai 23/02/2026', 'TH-9.2a'])
      expect(html).toContain(part);
  });

  test('(C4, TTH-11.3) delivery by post needs an address, and what was chosen stays chosen', async () => {
    const lan = visitor();
    lan.fake.dossiers.set('d1', emptyDraft('d1'));
    const { status, html } = await lan.post('/ho-so/d1/nhan-ket-qua', { by: 'post', address: '', payment: 'online' });
    expect(status).toBe(422);
    expect(html).toContain('Xin ghi địa chỉ');
    expect(html).toMatch(/value="post" checked/);
    expect(html).toMatch(/value="online" checked/);
  });

  test('(C4, TT32-5.4b) where no gateway is connected paying online is not among the choices', async () => {
    const lan = visitor();
    Object.assign(lan.fake.procedure, { paidOnline: undefined });
    lan.fake.dossiers.set('d1', emptyDraft('d1'));
    const { html } = await lan.get('/ho-so/d1/nhan-ket-qua');
    expect(html).toContain('Đóng tại Bộ phận Một cửa');
    expect(html).not.toContain('Đóng trực tuyến');
  });

  test("the rules' no to a filing is shown on the page, and the dossier stays a draft", async () => {
    const lan = await readyToFile();
    lan.fake.refuse(
      'POST',
      '/api/dossiers/d1/submission',
      409,
      'not-published',
      'Thủ tục này chưa được công bố để tiếp nhận.',
    );
    const { status, html } = await lan.post(CHECK, { truth: 'yes' });
    expect(status).toBe(422);
    expect(html).toContain('Thủ tục này chưa được công bố để tiếp nhận.');
    expect(html).toContain('Nguyễn Minh An');
  });
});
