import type { Profile } from '../../lib/domain/profile.ts';
import { SAMPLE_ONLINE_PAYMENT } from '../common/online-payment.ts';
import { publicStatus } from '../common/public-status.ts';
import { national, stageStates, unstated } from '../national-choices.ts';
import { AGENCY } from './agency-codes.ts';

/** What Thanh Hóa has chosen, the article beside each choice. "Giá trị hồ sơ tỉnh": no text says so, the province may change it. */
export const profile: Profile = {
  name: 'Thanh Hóa',
  code: 'H56',
  ruleSet: 'seed-2016-2021',
  portal: {
    title: 'Cổng Dịch vụ công tỉnh Thanh Hóa',
    host: 'dichvucong.thanhhoa.gov.vn',
    hotline: '0900 000 100 (số mẫu)',
    email: 'hotro@example.vn',
  },

  bodies: {
    is: 'Các sở, ban, ngành cấp tỉnh; Ủy ban nhân dân cấp huyện, cấp xã; cơ quan Trung ương theo ngành dọc có thủ tục tại Bộ phận Một cửa; Trung tâm Phục vụ hành chính công tỉnh và Bộ phận Một cửa cấp huyện, cấp xã; cơ quan, tổ chức, cá nhân tham gia giải quyết thủ tục',
    article: 'TH-1.2',
  },
  operator: {
    is: 'Sở Thông tin và Truyền thông (Cổng; hệ thống cấp huyện, cấp xã); Trung tâm Phục vụ hành chính công tỉnh (hệ thống của các sở, ban, ngành)',
    article: 'TH-4, TH-10.3, TH-10.4',
  },
  runsAt: { is: 'own-data-centre', article: 'TH-4, TH-10.1, TH-10.3' },

  intake: { kind: 'working-hours', hours: 8, article: 'TH-9.2a' },
  intakeMode: {
    is: { province: 'by-hand', district: 'by-hand', commune: 'by-hand', central: 'by-hand' },
    article: 'TH-9.2a (cán bộ được giao nhiệm vụ kiểm tra, tiếp nhận)',
  },
  processSource: { is: 'published-steps', article: 'TH-9.3a, TH-12.2, TH-19.2' },
  forwarding: { is: national.forwarding.is, article: 'TH-12.2, ND61-18.2' },
  // ND61-19.5b names whom to tell and not whether the dossier goes on without the opinion.
  consultation: {
    is: { whenLate: 'wait' },
    article: 'TH-12.2, ND61-19.5b; chờ ý kiến là giá trị hồ sơ tỉnh',
  },
  // Reading 7: stricter than the law may be chosen, but must not be called Thanh Hóa's own rule.
  apologyFrom: {
    is: { intake: 2, processing: 2 },
    article: 'ND61-17.2a (một lần); chặt hơn TTH-PL bước 1, TTH-PL bước 2',
  },
  supplementNoticeWorkingDays: national.supplementNoticeWorkingDays,
  slipName: {
    is: {
      supplementAtIntake: 'Phiếu hướng dẫn',
      apologyBasis: 'điểm b khoản 1 Điều 11 Quyết định 27/2019/QĐ-UBND tỉnh Thanh Hóa',
      postBasis: 'điểm b khoản 6 Điều 9 Quyết định 27/2019/QĐ-UBND tỉnh Thanh Hóa',
    },
    article: 'TH-9.2c, TH-11.1b, TH-9.6b',
  },
  prompts: national.prompts,
  remindBefore: {
    is: { workingDays: 2, workingMinutes: 120 },
    article: 'Giá trị hồ sơ tỉnh (ND61-8.2b không nêu số)',
  },

  prepaidFee: { is: 'not-complete', article: 'TH-9.2c' },
  refund: { is: 'only-when-agency-fails', article: 'TH-9.6c' },
  onlinePayment: { is: SAMPLE_ONLINE_PAYMENT, article: 'TT32-5.4b, TH-11.1c' },
  resultChannels: { is: ['online', 'counter', 'post'], article: 'TH-9.6b' },
  originals: { is: { compareAtLevel: [3] }, article: 'TH-9.6a' },

  accounts: {
    is: {
      confirmWithinDays: 7,
      approveWithinWorkingDays: 1,
      reviewWithinWorkingDays: 1,
      businessAccountsBy: null,
    },
    article: 'TH-8.1 không nêu thời hạn; 7, 1, 1 ngày là giá trị hồ sơ tỉnh; tài khoản doanh nghiệp: không nêu',
  },
  accountLinks: { is: ['national-portal', 'other-application'], article: 'TT01-16.2b, TH-8.3' },
  legalValidity: national.legalValidity,
  signatureRoots: national.signatureRoots,
  staffAccountForm: { is: 'hovaten.tendonvi', article: 'TH-2.2' },

  noticeChannels: { is: ['portal', 'email', 'sms'], article: 'TH-9.2b' },
  publicStatus: { is: publicStatus.is, article: 'TT01-16.2d; mức phần trăm là giá trị hồ sơ tỉnh' },
  lookUp: {
    is: {
      fields: ['agency', 'department', 'received', 'due', 'state', 'papers', 'feedback'],
      states: stageStates,
    },
    article: 'TT01-16.2d, TH-9.4; từng trạng thái, cơ quan và hai ngày là giá trị hồ sơ tỉnh',
  },
  feedback: {
    is: {
      answerWithinWorkingDays: 3,
      address: 'phananh@example.vn',
      receiver: AGENCY.ubndTinh,
      receiverAboutItself: AGENCY.thanhTraTinh,
    },
    article:
      'TH-14 (thời hạn), TH-13 (địa chỉ mẫu), TH-15 (Văn phòng UBND tỉnh chủ trì, kiểm tra: nơi nhận chung); Thanh tra tỉnh nhận về Văn phòng là giá trị hồ sơ tỉnh',
  },
  survey: { is: national.survey.is, article: 'TH-19.6, TT32-12.1' },

  reports: {
    is: [
      {
        name: 'Kết quả thực hiện dịch vụ công trực tuyến mức độ 3, 4 hằng quý, gửi Chủ tịch UBND tỉnh',
        by: 'Sở Thông tin và Truyền thông',
        before: 'ngày đầu quý sau',
      },
      {
        name: 'Báo cáo định kỳ gửi Sở Thông tin và Truyền thông',
        by: 'Cơ quan thực hiện thủ tục hành chính',
        before: '15/12',
      },
    ],
    article: 'TH-16.6, TH-23.2; hai ngày là giá trị hồ sơ tỉnh (văn bản chỉ nêu "hằng quý", "định kỳ")',
  },
  roadmap: { is: { before: '15/12' }, article: 'TH-23.2' },
  procedureUpkeep: {
    is: { days: 5, kind: 'working-days', from: 'ngày nhận được Quyết định công bố, sửa đổi, bổ sung danh mục' },
    article: 'TH-6.1, TH-6.2',
  },
  onlineServiceLevels: { is: [3, 4], article: 'TH-9' },

  digitisation: unstated(null),
  documentStore: national.documentStore,
  waitingTime: unstated(null),
  linked: { is: national.linked.is, article: 'TH-12.2, ND61-19.6' },
  numberFormats: national.numberFormats,
  drafts: national.drafts,
  retention: {
    is: { years: 10, from: 'year-after-result' },
    article: 'TH-7 (theo pháp luật về lưu trữ); 10 năm là giá trị hồ sơ tỉnh',
  },
  looks: national.looks,
  oversight: {
    is: [
      { role: 'hotline', heldBy: AGENCY.ubndTinh, over: 'every-agency', sees: 'status' },
      { role: 'provincial-office', heldBy: AGENCY.ubndTinh, over: 'every-agency', sees: 'course' },
      { role: 'information-department', heldBy: AGENCY.soThongTinTruyenThong, over: 'every-agency', sees: 'figures' },
      { role: 'inspector', heldBy: AGENCY.thanhTraTinh, over: 'every-agency', sees: 'whole' },
    ],
    article:
      'TH-9.4a (tổng đài), TH-15 (Văn phòng UBND tỉnh), TH-16.6, TH-16.8 (Sở Thông tin và Truyền thông); thanh tra là giá trị hồ sơ này (luật thanh tra ở ngoài các văn bản này)',
  },
  witnesses: {
    is: [{ name: 'Sở Tư pháp (nơi giữ mẫu)', email: 'giudiemkiem@nhanchung.example', every: 'day' }],
    article: 'Giá trị hồ sơ tỉnh (không văn bản nào nêu; địa chỉ mẫu)',
  },
  timeStamps: unstated(null),
};
