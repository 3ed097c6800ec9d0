import { describe, expect, test } from 'vitest';
import { type FakeDesk, fakeDesk } from './fake-desk-api.ts';
import { formOf, visitor } from './visit.ts';

const XA = { code: '000.17.22.H56', name: 'Ủy ban nhân dân xã Mẫu' };
const SO = { code: '000.00.15.H56', name: 'Sở Mẫu' };
const PIECE = {
  number: 'PA-2026-000001',
  kind: 'complaint',
  about: { is: 'agency', ...XA },
  stage: 'received',
  status: 'Đã tiếp nhận, chờ trả lời',
  receivedAt: '2026-03-02T08:00:00+07:00',
  answerBy: null,
  why: [],
  text: 'Tôi chờ <hai> giờ.',
  timeline: [{ at: '2026-03-02T08:00:00+07:00', title: 'Đã tiếp nhận', text: null, agency: 'Sở Mẫu' }],
  rating: null,
  agency: 'Sở Mẫu',
  inHandOf: 'Sở Mẫu',
  channel: 'portal',
  state: 'none',
  sender: { name: 'Trần Văn Nam', contact: '0900 000 902' },
  moves: [
    { decision: 'answer', step: 'settle@1', needs: ['text', 'state'], agencies: [] },
    { decision: 'refer', step: 'settle@1', needs: ['to', 'text'], agencies: [SO, { code: 'x', name: 'Cơ quan khác' }] },
    { decision: 'ask', step: 'settle@1', needs: ['of', 'text'], agencies: [XA] },
  ],
};
const QUESTION = {
  ...PIECE,
  about: null,
  text: '',
  channel: null,
  sender: null,
  timeline: [
    { at: '2026-03-02T09:00:00+07:00', title: 'Yêu cầu giải trình', text: 'Vì sao chờ lâu?', agency: XA.name },
  ],
  moves: [{ decision: 'explain', step: 'explain@2', needs: ['text'], agencies: [] }],
};
const ITEM = { ...PIECE, step: 'settle@1' };

type Asked = { readonly method: string; readonly path: string; readonly body: unknown; readonly key: string | null };

/** A desk that has one piece, and what it was asked about it. */
const deskWith = (piece: object, answers: Response[] = []): FakeDesk & { readonly asked: Asked[] } => {
  const desk = fakeDesk();
  const asked: Asked[] = [];
  return {
    ...desk,
    asked,
    api: async (request) => {
      const { pathname, search } = new URL(request.url);
      if (!pathname.startsWith('/api/desk/feedback')) return desk.api(request);
      const text = await request.clone().text();
      const body = text === '' ? null : JSON.parse(text);
      asked.push({
        method: request.method,
        path: pathname + search,
        body,
        key: request.headers.get('idempotency-key'),
      });
      if (request.method === 'POST') return answers.shift() ?? Response.json({ entry: 3, stage: 'asked', moves: [] });
      return pathname === '/api/desk/feedback' ? Response.json({ items: [ITEM], next: 'sau' }) : Response.json(piece);
    },
  };
};
const no = (status: number, reason: string, detail: string, errors?: object[]) =>
  Response.json({ status, reason, detail, ...(errors && { errors }) }, { status });
const PATH = '/can-bo/phan-anh/PA-2026-000001';

describe('(J1, J2, TH-14, ND61-8.1đ) what waits', () => {
  test('complaints and denunciations are a list apart, page by page', async () => {
    const desk = deskWith(PIECE);
    const html = await visitor(desk).page('/can-bo/phan-anh?hang=khieu-nai');
    for (const part of [`href="${PATH}"`, 'Khiếu nại', XA.name, 'hang=khieu-nai&amp;tiep=sau'])
      expect(html).toContain(part);
    expect(desk.asked.map(({ path }) => path)).toEqual(['/api/desk/feedback?queue=complaint']);
    await visitor(desk).page('/can-bo/phan-anh?tiep=sau');
    expect(desk.asked.at(-1)?.path).toBe('/api/desk/feedback?queue=feedback&cursor=sau');
  });
});

describe('(J2, N4) one piece', () => {
  test('offers what the API offers, to the agencies it names: not to the one it is about', async () => {
    const html = await visitor(deskWith(PIECE)).page(PATH);
    const refer = html.split('<form').find((part) => part.includes('name="refer.to"')) ?? '';
    expect(refer).toContain(`value="${SO.code}"`);
    expect(refer).not.toContain(XA.code);
    for (const part of ['Trần Văn Nam', '0900 000 902', 'Tôi chờ &lt;hai> giờ.', 'không thấy người gửi'])
      expect(html).toContain(part);
  });

  test('who was asked to explain reads the question and is told why there is no sender', async () => {
    const html = await visitor(deskWith(QUESTION)).page(PATH);
    for (const part of ['Vì sao chờ lâu?', 'Không hiển thị (bảo vệ người gửi)', 'Giải trình'])
      expect(html).toContain(part);
    for (const part of ['Trần Văn Nam', 'Cổng Dịch vụ công', 'Nội dung</h2>']) expect(html).not.toContain(part);
  });
});

describe('(J2, R2) deciding', () => {
  test('sends the step that was seen and what was typed, once', async () => {
    const desk = deskWith(PIECE);
    const hidden = formOf(await visitor(desk).page(PATH), 'ask');
    const told = await visitor(desk).post(`${PATH}/quyet-dinh`, {
      ...hidden,
      'ask.of': XA.code,
      'ask.text': 'Vì sao?',
    });
    expect([told.status, told.headers.get('location')]).toEqual([303, PATH]);
    const post = desk.asked.find(({ method }) => method === 'POST');
    expect(post?.body).toEqual({ decision: 'ask', seen: 'settle@1', of: XA.code, text: 'Vì sao?' });
    expect(post?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('what is refused comes back beside its field, with what was typed', async () => {
    const desk = deskWith(PIECE, [
      no(400, 'invalid', 'Chưa đúng.', [{ field: 'text', message: 'Hãy nhập nội dung.' }]),
    ]);
    const told = await visitor(desk).post(`${PATH}/quyet-dinh`, {
      decision: 'refer',
      seen: 'settle@1',
      'refer.to': SO.code,
      'refer.text': '',
    });
    const html = await told.text();
    expect(told.status).toBe(422);
    expect(html).toContain('href="#o-refer-text"');
    expect(html).toContain('Hãy nhập nội dung.');
    expect(html).toMatch(new RegExp(`value="${SO.code}" selected`));
  });

  test('what changed meanwhile is said over the piece as it is now', async () => {
    const desk = deskWith(PIECE, [no(409, 'step-changed', 'Việc đã thay đổi. Hãy xem lại.')]);
    const told = await visitor(desk).post(`${PATH}/quyet-dinh`, {
      decision: 'answer',
      seen: 'settle@1',
      'answer.text': 'Đã giữ lại.',
    });
    const html = await told.text();
    expect(html).toContain('Việc đã thay đổi. Hãy xem lại.');
    expect(html).toContain('Đã giữ lại.');
  });
});
