import type { Profile } from '../../lib/domain/profile.ts';
import { publicStatus } from '../common/public-status.ts';
import { national, unstated } from '../national-choices.ts';
import { AGENCY } from './agency-codes.ts';
import { states } from './states.ts';

/** What Bảo hiểm xã hội Việt Nam has chosen (QĐ 352/2020), the article beside each choice. */
export const profile: Profile = {
  name: 'Bảo hiểm xã hội Việt Nam',
  code: 'G24',
  ruleSet: 'seed-2016-2021',
  portal: {
    title: 'Cổng Dịch vụ công Bảo hiểm xã hội Việt Nam',
    host: 'dichvucong.baohiemxahoi.gov.vn',
    hotline: '0900 000 400 (số mẫu)',
    email: 'hotro.bhxh@example.vn',
  },

  bodies: {
    is: 'Các đơn vị trực thuộc Bảo hiểm xã hội Việt Nam; Bảo hiểm xã hội các tỉnh, thành phố trực thuộc Trung ương; tổ chức, cá nhân cung cấp, khai thác dịch vụ công trực tuyến của Bảo hiểm xã hội Việt Nam',
    article: 'BH-2',
  },
  operator: { is: 'Trung tâm Công nghệ thông tin, Bảo hiểm xã hội Việt Nam', article: 'BH-21.1, BH-21.2, BH-21.3' },
  runsAt: { is: 'central', article: 'BH-15.1' },

  intake: {
    kind: 'working-hours',
    hours: 8,
    article: 'BH-14.1a, ND61-17.2 (không nêu số giờ); 8 giờ làm việc là giá trị của hồ sơ này',
  },
  intakeMode: {
    is: { province: 'by-hand', district: 'by-hand', commune: 'by-hand', central: 'by-hand' },
    article: 'BH-14.1a, ND61-17.2 (người tiếp nhận tại Bộ phận Một cửa xem xét, kiểm tra)',
  },
  processSource: { is: 'published-steps', article: 'BH-3.5, BH-14.2, BH-19.2a' },
  forwarding: { is: national.forwarding.is, article: 'BH-7.1, BH-14.1b, ND61-18.2' },
  // ND61-19.5b names whom to tell and not whether the dossier goes on without the opinion.
  consultation: {
    is: { whenLate: 'wait' },
    article: 'BH-7.1, ND61-19.5b; chờ ý kiến là giá trị của hồ sơ này',
  },
  // Reading 7: stricter than the law may be chosen, but must not be called the branch's own rule.
  apologyFrom: {
    is: { intake: 2, processing: 2 },
    article: 'BH-7.1, ND61-17.2a (một lần); chặt hơn TTH-PL bước 1, TTH-PL bước 2',
  },
  supplementNoticeWorkingDays: { is: national.supplementNoticeWorkingDays.is, article: 'BH-7.1, ND61-19.4' },
  slipName: {
    is: {
      supplementAtIntake: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      apologyBasis: null,
      postBasis: null,
    },
    article: 'BH-7.1, ND61-17.1a; TT01 Mẫu 02',
  },
  prompts: national.prompts,
  remindBefore: {
    is: { workingDays: 2, workingMinutes: 120 },
    article: 'Giá trị của hồ sơ này (ND61-8.2b không nêu số)',
  },

  prepaidFee: unstated(null),
  refund: unstated(null),
  onlinePayment: unstated(null),
  resultChannels: { is: ['online', 'post', 'counter'], article: 'BH-14.3a' },
  // The dossier is shown when a check asks for it; nothing is compared as a rule.
  originals: { is: { compareAtLevel: [] }, article: 'BH-11.2b' },

  accounts: {
    is: { confirmWithinDays: 7, approveWithinWorkingDays: 1, reviewWithinWorkingDays: 1, businessAccountsBy: null },
    article: 'BH-11.1 không nêu thời hạn; 7, 1, 1 ngày là giá trị của hồ sơ này; tài khoản tổ chức: như cá nhân',
  },
  accountLinks: national.accountLinks,
  legalValidity: { is: { persons: 'otp', organisations: 'signature' }, article: 'BH-17' },
  signatureRoots: national.signatureRoots,
  staffAccountForm: { is: 'hovaten.tendonvi', article: 'Không nêu; dạng của TH-2.2 là giá trị của hồ sơ này' },

  noticeChannels: { is: ['portal', 'email', 'sms'], article: 'BH-11.1b, BH-12.2b, TT32-9.2' },
  publicStatus,
  lookUp: { is: { fields: ['agency', 'department', 'received', 'due', 'state'], states }, article: 'BH-12.1' },
  feedback: {
    is: {
      answerWithinWorkingDays: 3,
      address: 'phananh.bhxh@example.vn',
      receiver: AGENCY.bhxhVietNam,
      receiverAboutItself: AGENCY.thanhTraChinhPhu,
    },
    article:
      'BH-6.2, BH-15.3, TT01-16.2e, ND61-8.1đ (không nêu số); 3 ngày làm việc là giá trị của hồ sơ này; BH-15.1 (vận hành tập trung: nơi nhận chung là BHXH Việt Nam), Thanh tra Chính phủ nhận về BHXH Việt Nam là giá trị của hồ sơ này',
  },
  survey: { is: national.survey.is, article: 'BH-6.1, BH-6.2, TT32-12.1' },

  // The legal department reports to the competent authorities; the text names neither period nor day.
  reports: { is: [], article: 'BH-21.4 không nêu kỳ và hạn báo cáo' },
  roadmap: unstated(null),
  procedureUpkeep: {
    is: { days: 5, kind: 'working-days', from: 'ngày có quyết định công bố của Tổng Giám đốc' },
    article: 'BH-9.1, BH-18.1c, BH-18.2 ("kịp thời"); 5 ngày làm việc là giá trị của hồ sơ này',
  },
  onlineServiceLevels: { is: [3, 4], article: 'BH-9.3, BH-11.2b, TT32-5.3, TT32-5.4' },

  digitisation: {
    is: null,
    article: 'BH-19.2b (người tiếp nhận chụp, quét hồ sơ nộp trực tiếp) không nêu loại, chi phí, chỉ tiêu',
  },
  documentStore: national.documentStore,
  waitingTime: unstated(null),
  linked: {
    is: {
      dossierMadeBy: 'Cơ quan bảo hiểm xã hội đầu tiên giải quyết thủ tục',
      setUpBy: 'Cơ quan bảo hiểm xã hội được giao quản lý Hệ thống thông tin một cửa điện tử',
    },
    article: 'BH-7.3, BH-19.2c',
  },
  numberFormats: { is: national.numberFormats.is, article: 'BH-10 (hệ thống cấp tự động), TT01-19.1' },
  drafts: national.drafts,
  retention: {
    is: { years: 10, from: 'year-after-result' },
    article: 'BH-8.3 (theo pháp luật về lưu trữ); 10 năm là giá trị của hồ sơ này',
  },
  looks: national.looks,
  oversight: {
    is: [
      { role: 'legal-control', heldBy: AGENCY.bhxhVietNam, over: 'every-agency', sees: 'course' },
      { role: 'information-department', heldBy: AGENCY.bhxhVietNam, over: 'every-agency', sees: 'figures' },
      { role: 'inspector', heldBy: AGENCY.thanhTraChinhPhu, over: 'every-agency', sees: 'whole' },
    ],
    article:
      'BH-21.4 (Vụ Pháp chế), BH-21.1 (Trung tâm Công nghệ thông tin); thanh tra là giá trị hồ sơ này (luật thanh tra ở ngoài các văn bản này)',
  },
  witnesses: unstated([]),
  timeStamps: unstated(null),
};
