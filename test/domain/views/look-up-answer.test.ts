import { describe, expect, test } from 'vitest';
import { dossierCodeIn } from '../../../lib/contract/typed/codes.ts';
import { type LookUpFacts, mailAnswer, smsAnswer } from '../../../lib/domain/views/look-up-answer.ts';

const CODE = '000.17.22.H56-260213-0007';

describe('(H4, TH-9.4a, BH-12.2b) the code in a message', () => {
  test.each([
    `TC ${CODE}`,
    CODE,
    `tc ${CODE.toLowerCase()}`,
    `TC${CODE}`,
    'TC 000.17.22.H56 - 260213 - 0007',
    'TC 000.17.22.H 56-2602 13-0007',
    'tc 000 . 17 . 22 . h56-260213-0007',
    'TC 000.17.22.H56–260213–0007',
    `Kính gửi,\ncho tôi hỏi hồ sơ ${CODE}, cảm ơn.\n> 000.99.99.H56-260101-0001`,
    'TC ０００.１７.２２.Ｈ５６-260213-0007',
  ])('%j', (text) => expect(dossierCodeIn(text)).toBe(CODE));

  test.each(['', 'TC', 'tra cứu giúp tôi', '0900000901', '260213-0007', 'PA-2026-000001', '000.17.22-260213-0007'])(
    'none in %j',
    (text) => expect(dossierCodeIn(text)).toBeNull(),
  );

  test('(R7) a long hostile text is read in no time', () => {
    const began = performance.now();
    for (const text of ['000.'.repeat(25_000), '000.17'.repeat(20_000), ' '.repeat(100_000), '1'.repeat(100_000)])
      expect(dossierCodeIn(text)).toBeNull();
    expect(performance.now() - began).toBeLessThan(500);
  });
});

const applicant: LookUpFacts = {
  to: 'applicant',
  code: CODE,
  state: 'Đang giải quyết',
  agency: 'Ủy ban nhân dân xã Mẫu',
  acceptedAt: '2026-02-13T16:45:00+07:00',
  dueAt: '2026-02-24T17:00:00+07:00',
};

describe('(H4, BH-12.1, G11) one SMS without diacritics', () => {
  test('the applicant’s own fields', () => {
    expect(smsAnswer(applicant)).toBe(
      `Ho so ${CODE}: Dang giai quyet. UBND xa Mau. Tiep nhan 13/02/2026, hen tra 24/02/2026.`,
    );
  });

  test('(H1, TT01-16.2d) anyone else: status and percent', () => {
    expect(smsAnswer({ to: 'anyone', code: CODE, status: 'Đang giải quyết', completed: 60 })).toBe(
      `Ho so ${CODE}: Dang giai quyet, hoan thanh 60%.`,
    );
  });

  test.each([
    ['a short name', 'Sở Mẫu'],
    ['a long one', 'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Mẫu '.repeat(3)],
    ['none', null],
  ])('never longer than one part, the dates never lost: %s', (_what, agency) => {
    const state = 'Bảo hiểm xã hội đã xử lý xong hồ sơ và đã có kết quả';
    const sms = smsAnswer({ ...applicant, agency, state });
    expect(sms.length).toBeLessThanOrEqual(160);
    expect(sms).toMatch(/^[\x20-\x7e]+$/);
    expect(sms).toContain('hen tra 24/02/2026.');
  });

  test('a letter keeps its diacritics, one field a line', () => {
    expect(mailAnswer(applicant)).toEqual({
      subject: `Tình trạng hồ sơ ${CODE}`,
      text: `Hồ sơ ${CODE}: Đang giải quyết.\nCơ quan giải quyết: Ủy ban nhân dân xã Mẫu.\nTiếp nhận 13/02/2026, hẹn trả 24/02/2026.`,
    });
  });
});
