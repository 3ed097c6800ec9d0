import { describe, expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const CODE = 'K7QM-2XWF-9HRT-PB4N-VE6D';
const TAKEN = { number: 'PA-2026-000001', code: CODE, answerBy: null, why: [] };
const STATUS = {
  number: 'PA-2026-000001',
  kind: 'complaint',
  about: null,
  stage: 'handled',
  status: 'Đã trả lời',
  receivedAt: '2026-03-02T08:00:00+07:00',
  answerBy: null,
  why: [],
  text: 'Tôi chờ <hai> giờ.',
  timeline: [{ at: '2026-03-03T08:00:00+07:00', title: 'Trả lời kết quả xử lý', text: 'Đã chấn chỉnh.', agency: null }],
  rating: null,
  mayRate: true,
};
const SAID = { kind: 'complaint', text: 'Tôi chờ hai giờ.', name: 'Trần Văn Nam', contact: '0900 000 902' };

describe('(J1, J2, TH-13.2b) sending', () => {
  test('the form names the three kinds and every agency, and no browser keeps it', async () => {
    const { html, response } = await visitor(false).get('/phan-anh');
    for (const part of ['Phản ánh, kiến nghị', 'Khiếu nại', 'Tố cáo', 'Không về cơ quan nào cụ thể'])
      expect(html).toContain(part);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await visitor(false).get('/')).toMatchObject({ html: expect.stringContaining('href="/phan-anh"') });
  });

  test('(J3, N4) the number and the code stand on the answer to the form, which no browser keeps and no address holds', async () => {
    const { fake, post } = visitor(false);
    fake.answer('POST', '/api/feedback', Response.json(TAKEN, { status: 201 }));
    const answer = await post('/phan-anh', { ...SAID, agency: '000.17.22.H56', dossier: '', key: 'one' });
    expect([answer.status, answer.location]).toEqual([200, null]);
    expect(answer.html).toContain(CODE);
    expect(answer.html).toContain('một lần');
    expect(answer.response.headers.get('cache-control')).toBe('private, no-store');
    expect(fake.calls.at(-1)).toMatchObject({ key: 'one', body: { ...SAID, about: '000.17.22.H56' } });
  });

  test('a dossier alone says whom it is about; beside an agency it stands in the text', async () => {
    const { fake, post } = visitor(false);
    const dossier = '000.00.15.H56-260223-0001';
    fake.answer('POST', '/api/feedback', Response.json(TAKEN, { status: 201 }));
    await post('/phan-anh', { ...SAID, agency: '', dossier, key: 'two' });
    expect(fake.calls.at(-1)).toMatchObject({ body: { about: dossier, text: SAID.text } });
    fake.answer('POST', '/api/feedback', Response.json(TAKEN, { status: 201 }));
    await post('/phan-anh', { ...SAID, agency: '000.17.22.H56', dossier, key: 'four' });
    const text = `Về hồ sơ ${dossier}\n${SAID.text}`;
    expect(fake.calls.at(-1)).toMatchObject({ body: { about: '000.17.22.H56', text } });
  });

  test('what is wrong brings everything back as typed, with the same key', async () => {
    const { fake, post } = visitor(false);
    fake.refuse('POST', '/api/feedback', 429, 'too-much-feedback', 'Hãy đợi một phút rồi gửi lại.');
    const answer = await post('/phan-anh', { ...SAID, agency: '', dossier: '', key: 'three' });
    expect(answer.status).toBe(422);
    for (const part of ['Hãy đợi một phút', 'Tôi chờ hai giờ.', '0900 000 902', 'value="three"'])
      expect(answer.html).toContain(part);
    expect(answer.html).toMatch(/value="complaint" checked/);
  });
});

test('(R7) what was left empty is asked for by its name', async () => {
  const { fake, post } = visitor(false);
  const errors = ['text', 'name', 'contact'].map((field) => ({ field, message: 'Cần nhập nội dung.' }));
  const body = { status: 400, reason: 'invalid-request', detail: 'Chưa đúng.', errors };
  fake.answer('POST', '/api/feedback', Response.json(body, { status: 400 }));
  const { html } = await post('/phan-anh', { kind: 'feedback', text: '', name: '', contact: 'sai', key: 'five' });
  for (const part of ['Xin viết nội dung', 'Xin nhập họ và tên.', 'Cần nhập nội dung.']) expect(html).toContain(part);
});

describe('(J3, N4, TT01-16.2d) following', () => {
  const found = () => {
    const one = visitor(false);
    one.fake.answer('GET', `/api/feedback/${CODE}`, Response.json(STATUS));
    return one;
  };

  test('the code goes in the body of a form; the answer is shown as text and kept by no browser', async () => {
    const answer = await found().post('/phan-anh/tra-cuu', { code: CODE });
    expect(answer.status).toBe(200);
    for (const part of ['Đã trả lời', 'Đã chấn chỉnh.', 'Tôi chờ &lt;hai> giờ.', 'Gửi đánh giá'])
      expect(answer.html).toContain(part);
    expect(answer.response.headers.get('cache-control')).toBe('private, no-store');
    expect((await visitor(false).get('/phan-anh/tra-cuu')).html).not.toContain('method="get"');
  });

  test('an empty form says what to type, in either form', async () => {
    expect((await visitor(false).post('/phan-anh/tra-cuu', { code: '' })).html).toContain('Xin nhập mã tra cứu.');
    const old = await visitor(false).post('/phan-anh/tra-cuu', { number: '', contact: '' });
    expect([old.status, old.html]).toEqual([422, expect.stringContaining('Xin nhập số tiếp nhận.')]);
  });

  test('a code that is none is told in words beside its field', async () => {
    const { fake, post } = visitor(false);
    fake.refuse('GET', '/api/feedback/SAI', 404, 'feedback-code-unknown', 'Không có phản ánh nào mang mã này.');
    const answer = await post('/phan-anh/tra-cuu', { code: 'SAI' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('href="#o-code"');
    expect(answer.html).toContain('Không có phản ánh nào mang mã này.');
  });

  test('what was sent before there were codes: number and address in the body, and no rating without a code', async () => {
    const { fake, post } = visitor(false);
    fake.answer('POST', '/api/feedback/PA-2025-000001/status', Response.json(STATUS));
    const answer = await post('/phan-anh/tra-cuu', { number: 'PA-2025-000001', contact: '0900 000 902' });
    expect(fake.calls.at(-1)).toMatchObject({ body: { contact: '0900 000 902' } });
    expect(answer.html).toContain('Đã chấn chỉnh.');
    expect(answer.html).not.toContain('Gửi đánh giá');
  });

  test('(J3, TT01-16.2g) rated with the code', async () => {
    const { fake, post } = visitor(false);
    fake.answer(
      'POST',
      '/api/feedback/PA-2026-000001/rating',
      Response.json({ ...STATUS, rating: 'satisfied', mayRate: false }),
    );
    const rated = await post('/phan-anh/danh-gia', {
      number: 'PA-2026-000001',
      code: CODE,
      rating: 'satisfied',
      text: '',
    });
    expect(rated.html).toContain('Ông/bà đã đánh giá: hài lòng.');
    expect(fake.calls.at(-1)).toMatchObject({ body: { code: CODE, rating: 'satisfied' } });
  });

  test('a rating that cannot be taken comes back over the piece', async () => {
    const { fake, post } = found();
    fake.refuse(
      'POST',
      '/api/feedback/PA-2026-000001/rating',
      409,
      'already-rated',
      'Mỗi phản ánh chỉ đánh giá một lần.',
    );
    const answer = await post('/phan-anh/danh-gia', {
      number: 'PA-2026-000001',
      code: CODE,
      rating: 'satisfied',
      text: '',
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Mỗi phản ánh chỉ đánh giá một lần.');
    expect(answer.html).toContain('Đã chấn chỉnh.');
  });
});
