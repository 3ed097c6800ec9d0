import { describe, expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { emptyDraft, WHY } from '../fake-data.ts';
import { STORED, visitor } from './visitor.ts';

const filed: MyDossier = {
  ...emptyDraft('d1'),
  stage: 'in-process',
  word: 'Đang giải quyết',
  meaning: 'Hồ sơ đã được tiếp nhận và đang được giải quyết.',
  code: '000.01.01.H99-260223-0001',
  submittedAt: '2026-02-13T16:45:00+07:00',
  dueAt: '2026-02-24T17:30:00+07:00',
  why: WHY,
  department: 'Phòng Tư pháp',
  officer: 'Đỗ Thị Mẫu',
  answers: { applicantName: 'Lan', filingFor: 'self', childName: 'An', childBirthday: '2026-02-09' },
  files: [STORED],
  timeline: [{ at: '2026-02-13T16:45:00+07:00', title: 'Nộp hồ sơ', detail: null, who: null }],
  mayWithdraw: true,
};
const asked: MyDossier = {
  ...filed,
  stage: 'supplement-requested',
  word: 'Cần bổ sung',
  meaning: 'Hồ sơ còn thiếu hoặc chưa đúng. Ông/bà cần bổ sung.',
  dueAt: null,
  request: {
    at: '2026-02-23T09:00:00+07:00',
    items: [
      { component: 'giay-chung-sinh', name: 'Giấy chứng sinh', problem: 'Ảnh bị mờ <b>' },
      { component: 'to-khai', name: 'Tờ khai', problem: 'Sai ngày sinh' },
    ],
    note: null,
  },
};
const following = (dossier: MyDossier) => {
  const lan = visitor();
  lan.fake.dossiers.set('d1', dossier);
  return lan;
};

describe('following a dossier', () => {
  test('(H2, H3, O1) its page says stage, department, officer and the due date with its reasons', async () => {
    const { html } = await following(filed).get('/ho-so/d1');
    for (const part of [
      '<span class="tag busy">Đang giải quyết</span> Hồ sơ đã được tiếp nhận và đang được giải quyết.',
      'Phòng Tư pháp',
      'Đỗ Thị Mẫu',
      '17 giờ 30, thứ Ba 24/02/2026',
      'TH-9.2a',
      filed.code ?? '',
    ])
      expect(html).toContain(part);
  });

  test('(O1, reading 26) a date that rests on an undeclared year says “tạm tính” on its page and in the list', async () => {
    const lan = following({ ...filed, provisional: true });
    expect((await lan.get('/ho-so/d1')).html).toContain('Ngày tạm tính');
    expect((await lan.get('/ho-so')).html).toContain(
      '17 giờ 30, thứ Ba 24/02/2026<span class="small"> (tạm tính)</span>',
    );
    expect((await following(filed).get('/ho-so')).html).not.toContain('tạm tính');
  });

  test('(D6, ND61-17.2a) a refusal shows its reasons and the right agency', async () => {
    const refusal = { reasons: 'Không thuộc thẩm quyền.', rightAgency: 'Ủy ban nhân dân phường Mẫu' };
    const { html } = await following({ ...filed, stage: 'refused', refusal }).get('/ho-so/d1');
    expect(html).toContain('Không thuộc thẩm quyền.');
    expect(html).toContain('Ủy ban nhân dân phường Mẫu');
  });

  test('(F7) a result shows its text, number and signer', async () => {
    const result = {
      kind: 'result' as const,
      number: '12/KS',
      text: 'Giấy khai sinh đã ký.',
      sha256: 'cd'.repeat(32),
      onPaper: false,
      signedBy: 'Hoàng Thị Mẫu',
      returnedAt: null,
      by: 'counter' as const,
    };
    const { html } = await following({ ...filed, stage: 'result-ready', result }).get('/ho-so/d1');
    for (const part of ['Giấy khai sinh đã ký.', 'Số 12/KS', 'Hoàng Thị Mẫu']) expect(html).toContain(part);
  });

  test('(D4, O3) a supplement request is one list, each line with the way to put it right', async () => {
    const { html } = await following(asked).get('/ho-so/d1/bo-sung');
    expect(html).toContain('Ảnh bị mờ &lt;b>');
    expect(html).toContain('href="/ho-so/d1/giay-to?chi=giay-chung-sinh"');
    expect(html).toContain('href="#to-khai"');
    expect(html).toContain('/ho-so/d1/to-khai/tre?tu=kiem-tra');
  });

  test('(C6, reading 28) each line says whether it is still as it was', async () => {
    const [paper, form] = asked.request?.items ?? [];
    if (asked.request === null || paper === undefined || form === undefined) throw new Error('two lines are asked for');
    const items = [
      { ...paper, changed: true },
      { ...form, changed: false },
      { component: 'phi', name: 'Phí phải nộp trước', problem: 'Chưa thấy khoản nộp', changed: false },
    ];
    const { html } = await following({ ...asked, request: { ...asked.request, items } }).get('/ho-so/d1/bo-sung');
    const of = (name: string) => html.split('<h2>').find((part) => part.startsWith(name)) ?? '';
    expect(of('Giấy chứng sinh')).toContain('Đã thay đổi');
    expect(of('Tờ khai')).toContain('Vẫn như cũ');
    expect(of('Phí phải nộp trước')).not.toContain('Sửa tờ khai');
    expect((await following(asked).get('/ho-so/d1/bo-sung')).html).not.toContain('Vẫn như cũ');
  });

  test('(C6, TTH-12.3) the supplement is sent once per request, and kept as typed when refused', async () => {
    const lan = following(asked);
    lan.fake.refuse('POST', '/api/dossiers/d1/supplement', 409, 'nothing-to-supplement', 'Chưa có gì thay đổi.');
    const refused = await lan.post('/ho-so/d1/bo-sung', { note: 'Đã chụp lại', request: asked.request?.at ?? '' });
    expect(refused.html).toContain('Chưa có gì thay đổi.');
    expect(refused.html).toContain('Đã chụp lại</textarea>');

    const { location } = await lan.post('/ho-so/d1/bo-sung', { note: 'Đã chụp lại', request: asked.request?.at ?? '' });
    expect(location).toBe('/ho-so/d1?xong=bo-sung');
    expect(lan.fake.calls.findLast(({ method }) => method === 'POST')).toMatchObject({
      path: '/api/dossiers/d1/supplement',
      body: { note: 'Đã chụp lại' },
      key: 'bo-sung d1 2026-02-23T09:00:00+07:00',
    });
  });

  test('withdrawing asks once more and then withdraws', async () => {
    const lan = following(filed);
    expect((await lan.get('/ho-so/d1/rut')).html).toContain('không lấy lại được');
    expect((await lan.post('/ho-so/d1/rut', { reason: 'Nộp nhầm' })).location).toBe('/ho-so/d1?xong=rut');
    expect(lan.fake.dossiers.get('d1')?.stage).toBe('withdrawn');
  });

  test('a filed dossier cannot be edited: its form and papers lead back to its page', async () => {
    const lan = following(filed);
    for (const path of ['to-khai/tre', 'giay-to', 'nhan-ket-qua', 'kiem-tra', 'bo-sung'])
      expect((await lan.get(`/ho-so/d1/${path}`)).location).toBe('/ho-so/d1');
  });

  test("(N4) somebody else's dossier is not found", async () => {
    expect((await visitor().get('/ho-so/khac')).status).toBe(404);
  });
});
