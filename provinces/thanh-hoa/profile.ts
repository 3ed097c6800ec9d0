import type { Profile } from '../../lib/domain/profile.ts';

/** What Thanh Hóa has chosen, the article beside each choice. "Giá trị hồ sơ tỉnh": no text says so, the province may change it. */
export const profile: Profile = {
  name: 'Thanh Hóa',
  code: 'H56',
  ruleSet: 'seed-2016-2021',
  intake: { kind: 'working-hours', hours: 8, article: 'TH-9.2a' },
  // Reading 7: stricter than the law may be chosen, but must not be called Thanh Hóa's own rule.
  apologyFrom: {
    is: { intake: 2, processing: 2 },
    article: 'ND61-17.2a (một lần); chặt hơn TTH phụ lục bước 1, 2',
  },
  supplementNoticeWorkingDays: { is: 3, article: 'ND61-19.4' },
  prompts: {
    is: { intake: ['remind', 'due', 'overdue'], result: ['remind', 'day-before', 'due', 'overdue'] },
    article: 'ND61-8.2b; trước hạn 1 ngày: ND61-19.9',
  },
  remindBefore: {
    is: { workingDays: 2, workingMinutes: 120 },
    article: 'Giá trị hồ sơ tỉnh (ND61-8.2b không nêu số)',
  },
  resultChannels: { is: ['online', 'counter', 'post'], article: 'TH-9.6b' },
  noticeChannels: { is: ['portal', 'email', 'sms'], article: 'TH-9.2b' },
  // Reading 12: coarse words only. A supplement, a refusal or a delay must not be read from them; nor from the percent.
  publicStatus: {
    is: {
      submitted: { status: 'Đã nộp', completed: 10 },
      'supplement-requested': { status: 'Đã nộp', completed: 10 },
      'in-process': { status: 'Đang giải quyết', completed: 50 },
      'returned-for-supplement': { status: 'Đang giải quyết', completed: 50 },
      resubmitted: { status: 'Đang giải quyết', completed: 50 },
      'result-ready': { status: 'Đã có kết quả', completed: 90 },
      returned: { status: 'Đã trả kết quả', completed: 100 },
      refused: { status: 'Đã kết thúc', completed: 100 },
      withdrawn: { status: 'Đã kết thúc', completed: 100 },
    },
    article: 'TT01-16.2d; mức phần trăm là giá trị hồ sơ tỉnh',
  },
  slipName: { is: { supplementAtIntake: 'Phiếu hướng dẫn' }, article: 'TH-9.2c' },
  portal: {
    title: 'Cổng Dịch vụ công tỉnh Thanh Hóa',
    host: 'dichvucong.thanhhoa.gov.vn',
    hotline: '0900 000 100 (số mẫu)',
    email: 'hotro@example.vn',
  },
};
