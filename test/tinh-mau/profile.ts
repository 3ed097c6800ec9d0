import type { Profile } from '../../lib/domain/profile.ts';

/** Tỉnh Mẫu chooses otherwise than Thanh Hóa wherever a text leaves room, so that core tests see both. */
export const profile: Profile = {
  name: 'Mẫu',
  code: 'X99',
  ruleSet: 'seed-2016-2021',
  intake: { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' },
  apologyFrom: { is: { intake: 3, processing: 2 }, article: 'TTH phụ lục bước 1, 2' },
  supplementNoticeWorkingDays: { is: 3, article: 'ND61-19.4' },
  prompts: {
    is: { intake: ['remind', 'due', 'overdue'], result: ['remind', 'day-before', 'due', 'overdue'] },
    article: 'ND61-8.2b; trước hạn 1 ngày: ND61-19.9',
  },
  remindBefore: { is: { workingDays: 2, workingMinutes: 15 }, article: 'Giá trị của Tỉnh Mẫu' },
  resultChannels: { is: ['online', 'counter', 'post'], article: 'TH-9.6b' },
  noticeChannels: { is: ['portal', 'email', 'sms'], article: 'TH-9.2b' },
  publicStatus: {
    is: {
      submitted: { status: 'Đã nộp', completed: 20 },
      'supplement-requested': { status: 'Đã nộp', completed: 20 },
      'in-process': { status: 'Đang giải quyết', completed: 60 },
      'returned-for-supplement': { status: 'Đang giải quyết', completed: 60 },
      resubmitted: { status: 'Đang giải quyết', completed: 60 },
      'result-ready': { status: 'Đã có kết quả', completed: 80 },
      returned: { status: 'Đã trả kết quả', completed: 100 },
      refused: { status: 'Đã kết thúc', completed: 100 },
      withdrawn: { status: 'Đã kết thúc', completed: 100 },
    },
    article: 'TT01-16.2d; mức phần trăm là giá trị của Tỉnh Mẫu',
  },
  slipName: {
    is: { supplementAtIntake: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
    article: 'ND61-17.1a; TT01 Mẫu 02',
  },
  portal: {
    title: 'Cổng Dịch vụ công Tỉnh Mẫu',
    host: 'dichvucong.tinhmau.example.vn',
    hotline: '0900 000 900 (số mẫu)',
    email: 'hotro@tinhmau.example.vn',
  },
};
