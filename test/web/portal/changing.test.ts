import { describe, expect, test } from 'vitest';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { emptyDraft } from '../fake-data.ts';
import { NO_FEES } from '../fees.ts';
import { STORED, visitor } from './visitor.ts';

const filed: MyDossier = {
  ...emptyDraft('d1'),
  stage: 'in-process',
  word: 'Đang giải quyết',
  code: '000.01.01.H99-260223-0001',
  submittedAt: '2026-02-13T16:45:00+07:00',
  dueAt: '2026-02-24T17:30:00+07:00',
  answers: { applicantName: 'Lan', filingFor: 'self', childName: 'An', childBirthday: '2026-02-09' },
  files: [STORED],
  timeline: [{ at: '2026-02-13T16:45:00+07:00', title: 'Nộp hồ sơ', detail: null, who: null }],
  mayChange: true,
};
const following = (dossier: MyDossier) => {
  const lan = visitor();
  lan.fake.dossiers.set('d1', dossier);
  return lan;
};

describe('changing what was filed', () => {
  test('(C10, TH-8.2a) says first what a change means, then opens form and papers, then sends it with its reason once', async () => {
    const lan = following(filed);
    expect((await lan.get('/ho-so/d1')).html).toContain('href="/ho-so/d1/thay-doi"');
    const before = (await lan.get('/ho-so/d1/thay-doi')).html;
    expect(before).toContain('Hạn trả kết quả không thay đổi');
    expect(before).not.toContain('Gửi thay đổi');
    expect((await lan.get('/ho-so/d1/to-khai/tre')).location).toBe('/ho-so/d1');

    expect((await lan.post('/ho-so/d1/thay-doi/bat-dau', {})).location).toBe('/ho-so/d1/thay-doi');
    const open = (await lan.get('/ho-so/d1/thay-doi')).html;
    expect(open).toContain('/ho-so/d1/to-khai/tre?tu=kiem-tra');
    expect(open).toContain('/ho-so/d1/giay-to?tu=kiem-tra#giay-giay-chung-sinh');
    expect((await lan.get('/ho-so/d1/to-khai/tre?tu=kiem-tra')).html).toContain('href="/ho-so/d1/thay-doi"');
    const page = { _shown: 'childName,childBirthday', childName: 'Bình', 'childBirthday.ngay': '9' };
    const saved = { ...page, 'childBirthday.thang': '2', 'childBirthday.nam': '2026' };
    expect((await lan.post('/ho-so/d1/to-khai/tre?tu=kiem-tra', saved)).location).toBe('/ho-so/d1/thay-doi');

    const request = /name="request" value="(\d+)"/.exec(open)?.[1] ?? '';
    const { location } = await lan.post('/ho-so/d1/thay-doi', { reason: 'Sửa tên của trẻ', request });
    expect(location).toBe('/ho-so/d1?xong=thay-doi');
    expect(lan.fake.calls.findLast(({ method }) => method === 'POST')).toEqual({
      method: 'POST',
      path: '/api/dossiers/d1/change',
      body: { reason: 'Sửa tên của trẻ' },
      key: 'thay-doi d1 1',
    });
    expect((await lan.get('/ho-so/d1?xong=thay-doi')).html).toContain('Đã gửi thay đổi.');
  });

  test('(C10) without a reason, or refused by the rules, the page comes back as typed and says what to do', async () => {
    const lan = following({ ...filed, changing: true });
    const unsaid = await lan.post('/ho-so/d1/thay-doi', { reason: '', request: '1' });
    expect(unsaid.status).toBe(422);
    expect(unsaid.html).toContain('href="#o-reason"');
    expect(lan.fake.calls.filter(({ path }) => path.endsWith('/change'))).toEqual([]);

    lan.fake.refuse('POST', '/api/dossiers/d1/change', 409, 'nothing-changed', 'Chưa có gì khác với hồ sơ đã nộp.');
    const refused = await lan.post('/ho-so/d1/thay-doi', { reason: 'Sửa tên', request: '1' });
    expect(refused.html).toContain('Chưa có gì khác với hồ sơ đã nộp.');
    expect(refused.html).toContain('Sửa tên</textarea>');
  });

  test('(TH-8.2a) once the leader has signed there is no way to change and the page leads back', async () => {
    const lan = following({ ...filed, mayChange: false });
    expect((await lan.get('/ho-so/d1')).html).not.toContain('thay-doi');
    expect((await lan.get('/ho-so/d1/thay-doi')).location).toBe('/ho-so/d1');
    expect((await lan.post('/ho-so/d1/thay-doi', { reason: 'x', request: '1' })).location).toBe('/ho-so/d1');
  });

  test('(C10) an unfinished change is said, and that what was filed stands until it is sent', async () => {
    const { html } = await following({ ...filed, changing: true }).get('/ho-so/d1');
    expect(html).toContain('Sửa tiếp và gửi thay đổi');
    expect(html).toContain('Cơ quan vẫn giải quyết bản đã nộp.');
  });
});

describe('what several agencies and the counter do, in plain words', () => {
  const police = { code: 'ca', name: 'Công an xã Mẫu' };
  test('(E6, E5, H2) agencies with their shares and dates; whom was asked, not what', async () => {
    const share = { agency: police, doneAt: null };
    const dossier: MyDossier = {
      ...filed,
      shares: [
        {
          ...share,
          key: 'a',
          work: 'Đăng ký thường trú',
          state: 'overdue',
          dueAt: filed.dueAt,
          promisedAt: filed.dueAt,
          leads: true,
        },
        {
          ...share,
          key: 'b',
          work: 'Cấp thẻ căn cước',
          state: 'waiting',
          dueAt: null,
          promisedAt: '2026-03-12T17:30:00+07:00',
          leads: false,
        },
      ],
      opinions: [
        {
          agency: { code: 's', name: 'Sở Mẫu' },
          askedAt: '2026-02-23T09:00:00+07:00',
          answerBy: '2026-02-24',
          state: 'lapsed',
        },
      ],
      visit: { at: '2026-02-23T09:00:00+07:00', text: 'Thời gian: 8 giờ\nĐịa điểm: Tại nhà' },
    };
    const { html } = await following(dossier).get('/ho-so/d1');
    for (const words of [
      'Đăng ký thường trú',
      'Quá hạn',
      'Chờ kết quả trước',
      'Hẹn kết quả: 17 giờ 30, thứ Năm 12/03/2026',
      'Sở Mẫu',
      'chậm nhất ngày 24/02/2026',
      'Địa điểm: Tại nhà',
    ])
      expect(html).toContain(words);
  });

  test('(D4, TH-9.2c, F5, F6, O2) the fee still to pay, originals held and to bring, and what an officer corrected', async () => {
    const original = {
      component: 'giay-chung-sinh',
      name: 'Giấy chứng sinh',
      held: true,
      takenAt: '2026-02-23T09:00:00+07:00',
      comparedAt: null,
      fits: null,
      returnedAt: null,
      mustCompare: false,
    };
    const { html } = await following({
      ...filed,
      stage: 'submitted',
      fees: { ...NO_FEES, prepaid: 20_000, paid: 5_000, refunded: 0, missing: true, owed: 15000 },
      originals: [original, { ...original, name: 'Sổ hộ khẩu', held: false, takenAt: null, mustCompare: true }],
      corrections: [{ at: '2026-02-23T09:00:00+07:00', by: 'Trịnh Văn Quang', entry: 3, reason: 'Ghi nhầm ngày.' }],
    }).get('/ho-so/d1');
    for (const words of [
      'Còn phải nộp <strong>15.000 đồng</strong>',
      'Bộ phận Một cửa đang giữ',
      'Xin mang bản chính đến Bộ phận Một cửa',
      'Trịnh Văn Quang',
      'Ghi nhầm ngày.',
    ])
      expect(html).toContain(words);
  });

  test('(F7, ND61-19.6b) every share has its own result with number, signer and agency', async () => {
    const result = {
      kind: 'result' as const,
      number: '12/KS',
      text: 'Giấy khai sinh',
      sha256: 'cd'.repeat(32),
      onPaper: false,
      signedBy: 'Hoàng Thị Mẫu',
      returnedAt: null,
      by: 'counter' as const,
    };
    const results = [
      { ...result, agency: { code: 'x', name: 'Xã Mẫu' }, work: 'Khai sinh', part: 'khai-sinh' },
      {
        ...result,
        agency: police,
        work: 'Thường trú',
        part: 'thuong-tru',
        number: '7/CT',
        kind: 'refusal' as const,
        text: 'Không đủ.',
      },
    ];
    const { html } = await following({ ...filed, stage: 'result-ready', result, results }).get('/ho-so/d1');
    for (const words of [
      'Khai sinh: kết quả',
      'Số 12/KS',
      'Thường trú: Từ chối giải quyết, vì',
      'Số 7/CT',
      'Công an xã Mẫu',
    ])
      expect(html).toContain(words);
    expect(html.match(/Giấy khai sinh/g)).toHaveLength(1);
  });
});
