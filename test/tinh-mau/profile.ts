import type { Profile } from '../../lib/domain/profile.ts';
import { national, stageStates } from '../../provinces/national-choices.ts';
import { SO_MAU, XA_MAU } from './agencies.ts';

/** Tỉnh Mẫu chooses otherwise than Thanh Hóa wherever a text leaves room, so that core tests see both. */
export const profile: Profile = {
  name: 'Mẫu',
  code: 'X99',
  ruleSet: 'seed-2016-2021',
  portal: {
    title: 'Cổng Dịch vụ công Tỉnh Mẫu',
    host: 'dichvucong.tinhmau.example.vn',
    hotline: '0900 000 900 (số mẫu)',
    email: 'hotro@tinhmau.example.vn',
  },

  bodies: { is: 'Cơ quan hành chính nhà nước, đơn vị sự nghiệp trên địa bàn Tỉnh Mẫu', article: 'TTH-2' },
  operator: {
    is: 'Văn phòng Ủy ban nhân dân tỉnh (nghiệp vụ), Sở Thông tin và Truyền thông (kỹ thuật)',
    article: 'TTH-4.2, TTH-4.3',
  },
  runsAt: { is: 'central', article: 'BH-15.1' },

  intake: { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' },
  intakeMode: {
    is: { province: 'by-hand', district: 'by-hand', commune: 'by-hand', central: 'by-hand' },
    article: 'Giá trị của Tỉnh Mẫu',
  },
  processSource: { is: 'iso-process', article: 'TTH-5.2b, TTH-12.2' },
  forwarding: national.forwarding,
  consultation: { is: { whenLate: 'go-on' }, article: 'ND61-19.5b; đi tiếp là giá trị của Tỉnh Mẫu' },
  apologyFrom: { is: { intake: 3, processing: 2 }, article: 'TTH-PL bước 1, TTH-PL bước 2' },
  supplementNoticeWorkingDays: national.supplementNoticeWorkingDays,
  slipName: {
    is: {
      supplementAtIntake: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      apologyBasis: 'Điều 1 Quy chế một cửa Tỉnh Mẫu',
      postBasis: null,
    },
    article: 'ND61-17.1a; TT01 Mẫu 02',
  },
  prompts: national.prompts,
  remindBefore: { is: { workingDays: 2, workingMinutes: 15 }, article: 'Giá trị của Tỉnh Mẫu' },

  prepaidFee: { is: 'not-complete', article: 'TH-9.2c' },
  refund: { is: null, article: 'Không nêu' },
  onlinePayment: {
    is: {
      minutes: 30,
      charge: { amount: 1100, text: 'Ngân hàng mẫu thu 1.100 đồng mỗi lần.' },
      accounts: { '*': { bin: '970999', bank: 'Ngân hàng mẫu', number: '0000000000015', holder: 'XA MAU' } },
    },
    article: 'TTH-11.2',
  },
  resultChannels: { is: ['online', 'counter', 'post'], article: 'TH-9.6b' },
  originals: { is: { compareAtLevel: [3] }, article: 'TH-9.6a' },

  accounts: {
    is: {
      confirmWithinDays: 7,
      approveWithinWorkingDays: 1,
      reviewWithinWorkingDays: 1,
      businessAccountsBy: 'Sở Kế hoạch và Đầu tư',
    },
    article: 'TTH-9.1, TTH-10.1b, TTH-10.2c, TTH-10.3b, TTH-10.3c',
  },
  accountLinks: national.accountLinks,
  legalValidity: national.legalValidity,
  signatureRoots: national.signatureRoots,
  staffAccountForm: { is: 'hovaten.tendonvi', article: 'TH-2.2' },

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
  lookUp: {
    is: {
      fields: ['agency', 'department', 'received', 'due', 'state'],
      states: { ...stageStates, 'supplement-requested': 'Cần bổ sung hồ sơ', withdrawn: 'Đã rút hồ sơ' },
    },
    article: 'BH-12.1; từng trạng thái là giá trị của Tỉnh Mẫu',
  },
  feedback: {
    is: {
      answerWithinWorkingDays: 3,
      address: 'phananh@tinhmau.example.vn',
      receiver: SO_MAU,
      receiverAboutItself: XA_MAU,
    },
    article: 'TH-14',
  },
  survey: {
    is: {
      questions: [
        { key: 'overall', text: 'Đánh giá tổng thể dịch vụ' },
        { key: 'clear-guidance', text: 'Tính rõ ràng trong hướng dẫn thủ tục' },
        { key: 'payment', text: 'Phương thức thanh toán trực tuyến' },
      ],
      answers: national.survey.is.answers,
    },
    article: 'TTH-8.1a, TTH-8.1h, TTH-8.2, TT32-12',
  },

  reports: {
    is: [
      {
        name: 'Báo cáo tháng về dịch vụ công trực tuyến',
        by: 'Cơ quan chuyên môn, Ủy ban nhân dân cấp huyện',
        before: '22 hằng tháng',
      },
      {
        name: 'Báo cáo năm về dịch vụ công trực tuyến',
        by: 'Cơ quan chuyên môn, Ủy ban nhân dân cấp huyện',
        before: '01/12',
      },
      { name: 'Tổng hợp báo cáo năm', by: 'Văn phòng Ủy ban nhân dân tỉnh', before: '15/12' },
    ],
    article: 'TTH-17, TTH-18.8',
  },
  roadmap: { is: { before: '01/12' }, article: 'TTH-17.1' },
  procedureUpkeep: {
    is: { days: 7, kind: 'days', from: 'ngày có văn bản quy định thủ tục hành chính' },
    article: 'TTH-5.1',
  },
  onlineServiceLevels: { is: [3, 4], article: 'TT32-5.3, TT32-5.4' },

  digitisation: {
    is: {
      classes: [
        { class: 'mandatory', text: 'Kết quả giải quyết thủ tục hành chính', atWhoseCost: 'state' },
        { class: 'person', text: 'Giấy tờ số hóa theo đề nghị của cá nhân, tổ chức', atWhoseCost: 'person' },
        { class: 'agency', text: 'Giấy tờ số hóa theo nhu cầu của cơ quan quản lý', atWhoseCost: 'state' },
      ],
      targets: [{ year: 2026, what: 'Hồ sơ đã giải quyết thành công được số hóa', rate: 100 }],
    },
    article: 'HT-III.1a; chỉ tiêu là giá trị của Tỉnh Mẫu',
  },
  documentStore: { is: { codeForm: 'owner.type' }, article: 'HT-III.1b' },
  waitingTime: {
    is: { averageMinutes: [{ since: '2025-01-01', minutes: 15 }] },
    article: 'HT-PL III.5; ngày bắt đầu là giá trị của Tỉnh Mẫu',
  },
  linked: {
    is: {
      dossierMadeBy: 'Cơ quan đầu tiên giải quyết thủ tục',
      setUpBy: 'Cơ quan được giao quản lý Hệ thống thông tin một cửa điện tử',
    },
    article: 'BH-7.3, BH-19.2c',
  },
  numberFormats: national.numberFormats,
  drafts: national.drafts,
  retention: { is: { years: 5, from: 'year-after-result' }, article: 'BH-8.3; 5 năm là giá trị của Tỉnh Mẫu' },
  looks: { is: { years: 2 }, article: 'Không nêu; 2 năm là giá trị của Tỉnh Mẫu' },
  oversight: {
    is: [
      { role: 'hotline', heldBy: SO_MAU, over: 'every-agency', sees: 'status' },
      { role: 'provincial-office', heldBy: SO_MAU, over: 'every-agency', sees: 'course' },
      { role: 'information-department', heldBy: SO_MAU, over: 'every-agency', sees: 'figures' },
      { role: 'legal-control', heldBy: SO_MAU, over: 'own-branch', sees: 'course' },
      { role: 'inspector', heldBy: SO_MAU, over: 'every-agency', sees: 'whole' },
    ],
    article: 'Giá trị của Tỉnh Mẫu',
  },
  witnesses: {
    is: [
      { name: 'Báo Mẫu', email: 'toasoan@baomau.example', every: 'day' },
      { name: 'Trường Đại học Mẫu', email: 'nhatky@dhmau.example', every: 'hour' },
    ],
    article: 'Giá trị của Tỉnh Mẫu',
  },
  timeStamps: { is: null, article: 'Giá trị của Tỉnh Mẫu' },
};
