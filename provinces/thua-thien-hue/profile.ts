import type { Profile } from '../../lib/domain/profile.ts';
import { SAMPLE_ONLINE_PAYMENT } from '../common/online-payment.ts';
import { publicStatus } from '../common/public-status.ts';
import { national, stageStates, unstated } from '../national-choices.ts';
import { AGENCY } from './agency-codes.ts';

/** What Thừa Thiên Huế has chosen (QĐ 89/2016), the article beside each choice. */
export const profile: Profile = {
  name: 'Thừa Thiên Huế',
  code: 'H57',
  ruleSet: 'seed-2016-2021',
  portal: {
    title: 'Cổng dịch vụ công tỉnh Thừa Thiên Huế',
    host: 'dichvucong.thuathienhue.gov.vn',
    hotline: '0900 000 300 (số mẫu)',
    email: 'hotro.hue@example.vn',
  },

  bodies: {
    is: 'Cơ quan hành chính nhà nước, đơn vị sự nghiệp trên địa bàn tỉnh; tổ chức, cá nhân tham gia dịch vụ công trực tuyến; trừ dịch vụ do bộ, ngành tại địa phương triển khai',
    article: 'TTH-1.2, TTH-2',
  },
  operator: {
    is: 'Văn phòng Ủy ban nhân dân tỉnh (nghiệp vụ); Sở Thông tin và Truyền thông (kỹ thuật); Trung tâm Công nghệ thông tin tỉnh (duy trì, cải tiến)',
    article: 'TTH-4.2, TTH-4.3, TTH-4.4',
  },
  runsAt: { is: 'own-data-centre', article: 'TTH-16.1' },

  intake: { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' },
  // The annex speaks of departments and sub-departments, districts and communes; central bodies are out of scope (TTH-1.2).
  intakeMode: {
    is: { province: 'automatic', district: 'by-hand', commune: 'one-step', central: 'by-hand' },
    article: 'TTH-PL bước 1',
  },
  processSource: { is: 'iso-process', article: 'TTH-5.2b, TTH-12.2' },
  forwarding: national.forwarding,
  // ND61-19.5b names whom to tell and not whether the dossier goes on without the opinion.
  consultation: {
    is: { whenLate: 'wait' },
    article: 'Không nêu; áp dụng ND61-19.5b; chờ ý kiến là giá trị hồ sơ tỉnh',
  },
  apologyFrom: { is: { intake: 3, processing: 2 }, article: 'TTH-PL bước 1, TTH-PL bước 2' },
  supplementNoticeWorkingDays: national.supplementNoticeWorkingDays,
  slipName: {
    is: {
      supplementAtIntake: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      apologyBasis: 'Phụ lục bước 1, 2 Quyết định 89/2016/QĐ-UBND tỉnh Thừa Thiên Huế',
      postBasis: 'khoản 2 Điều 13 và Phụ lục bước 5 Quyết định 89/2016/QĐ-UBND tỉnh Thừa Thiên Huế',
    },
    article: 'TTH-PL bước 1, TTH-PL bước 2, TTH-13.2; tên phiếu: không nêu; áp dụng ND61-17.1a; TT01 Mẫu 02',
  },
  prompts: national.prompts,
  remindBefore: {
    is: { workingDays: 2, workingMinutes: 15 },
    article: 'Giá trị hồ sơ tỉnh (ND61-8.2b không nêu số)',
  },

  prepaidFee: unstated(null),
  refund: unstated(null),
  onlinePayment: { is: SAMPLE_ONLINE_PAYMENT, article: 'TTH-11.2' },
  resultChannels: { is: ['counter', 'post'], article: 'TTH-11.3, TTH-13.1' },
  // Originals are shown when asked for, in writing or online; nothing hangs on the service level.
  originals: { is: { compareAtLevel: [] }, article: 'TTH-11.4, TTH-PL lưu ý' },

  accounts: {
    is: {
      confirmWithinDays: 7,
      approveWithinWorkingDays: 1,
      reviewWithinWorkingDays: 1,
      businessAccountsBy: 'Sở Kế hoạch và Đầu tư tỉnh Thừa Thiên Huế',
    },
    article: 'TTH-9.1, TTH-10.1b, TTH-10.2c, TTH-10.3b, TTH-10.3c',
  },
  accountLinks: national.accountLinks,
  legalValidity: {
    is: national.legalValidity.is,
    article: 'TTH-11.1 (khuyến khích ký số), TT32-10.2 (tối thiểu mật khẩu)',
  },
  signatureRoots: national.signatureRoots,
  staffAccountForm: { is: 'hovaten.tendonvi', article: 'Không nêu; dạng của TH-2.2 là giá trị hồ sơ tỉnh' },

  noticeChannels: { is: ['portal', 'email'], article: 'TTH-12.2' },
  publicStatus,
  lookUp: {
    is: {
      fields: ['agency', 'department', 'received', 'due', 'state', 'papers', 'feedback'],
      states: stageStates,
    },
    article: 'TTH-12.3, TT01-16.2d; từng trạng thái, cơ quan và hai ngày là giá trị hồ sơ tỉnh',
  },
  feedback: {
    is: {
      answerWithinWorkingDays: 3,
      address: 'phananh.hue@example.vn',
      receiver: AGENCY.ubndTinh,
      receiverAboutItself: AGENCY.thanhTraTinh,
    },
    article:
      'Không nêu; áp dụng ND61-8.1đ, TT01-16.2e (không nêu số); 3 ngày làm việc là giá trị hồ sơ tỉnh; TTH-4.2 (Văn phòng UBND tỉnh vận hành nghiệp vụ: nơi nhận chung), Thanh tra tỉnh nhận về Văn phòng là giá trị hồ sơ tỉnh',
  },
  survey: {
    is: {
      questions: [
        { key: 'overall', text: 'Đánh giá tổng thể dịch vụ' },
        { key: 'clear-guidance', text: 'Tính rõ ràng trong hướng dẫn thủ tục' },
        { key: 'correct-forms', text: 'Tính chính xác của biểu mẫu' },
        { key: 'convenience', text: 'Tính tiện dụng của dịch vụ công trực tuyến' },
        { key: 'ability', text: 'Khả năng cung cấp, xử lý dịch vụ công trực tuyến' },
        { key: 'time', text: 'Thời gian xử lý dịch vụ công trực tuyến' },
        { key: 'attitude', text: 'Thái độ phục vụ của công chức thụ lý hồ sơ' },
        { key: 'result-channel', text: 'Phương thức nhận kết quả trực tuyến' },
        { key: 'payment', text: 'Phương thức thanh toán trực tuyến' },
      ],
      answers: national.survey.is.answers,
    },
    article: 'TTH-8.1 (tám tiêu chí), TT32-12.1 (đánh giá tổng thể, ba mức)',
  },

  reports: {
    is: [
      {
        name: 'Báo cáo tháng về triển khai dịch vụ công trực tuyến, gửi Văn phòng UBND tỉnh',
        by: 'Cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện',
        before: '22 hằng tháng',
      },
      {
        name: 'Tổng hợp báo cáo tháng, gửi UBND tỉnh',
        by: 'Văn phòng Ủy ban nhân dân tỉnh',
        before: '22 hằng tháng',
      },
      {
        name: 'Báo cáo năm, gửi Sở Thông tin và Truyền thông và Văn phòng UBND tỉnh',
        by: 'Cơ quan chuyên môn thuộc UBND tỉnh, UBND cấp huyện',
        before: '01/12',
      },
      { name: 'Tổng hợp báo cáo năm, gửi UBND tỉnh', by: 'Sở Thông tin và Truyền thông', before: '15/12' },
      {
        name: 'Báo cáo năm, gửi UBND tỉnh và Bộ Thông tin và Truyền thông',
        by: 'Văn phòng Ủy ban nhân dân tỉnh',
        before: '15/12',
      },
    ],
    article: 'TTH-17, TTH-18.8',
  },
  roadmap: { is: { before: '01/12' }, article: 'TTH-17.1' },
  procedureUpkeep: {
    is: { days: 7, kind: 'days', from: 'ngày có văn bản quy định thủ tục hành chính' },
    article: 'TTH-5.1',
  },
  onlineServiceLevels: unstated([3, 4], 'TT32-5.3, TT32-5.4'),

  digitisation: {
    is: null,
    article:
      'TTH-12.1b (hồ sơ nộp theo hình thức truyền thống được số hóa để lưu trữ) không nêu loại, chi phí, chỉ tiêu',
  },
  documentStore: national.documentStore,
  waitingTime: unstated(null),
  linked: { is: national.linked.is, article: 'TTH-PL bước 5, ND61-19.6' },
  numberFormats: national.numberFormats,
  drafts: national.drafts,
  retention: unstated({ years: 10, from: 'year-after-result' }, 'pháp luật về lưu trữ; 10 năm là giá trị hồ sơ tỉnh'),
  looks: national.looks,
  oversight: {
    is: [
      { role: 'provincial-office', heldBy: AGENCY.ubndTinh, over: 'every-agency', sees: 'course' },
      { role: 'information-department', heldBy: AGENCY.soThongTinTruyenThong, over: 'every-agency', sees: 'figures' },
      { role: 'inspector', heldBy: AGENCY.thanhTraTinh, over: 'every-agency', sees: 'whole' },
    ],
    article:
      'TTH-4.2, TTH-18.8 (Văn phòng UBND tỉnh), TTH-17.2, TTH-20 (Sở Thông tin và Truyền thông); thanh tra là giá trị hồ sơ này (luật thanh tra ở ngoài các văn bản này)',
  },
  witnesses: unstated([]),
  timeStamps: unstated(null),
};
