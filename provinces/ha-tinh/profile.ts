import type { Profile } from '../../lib/domain/profile.ts';
import { SAMPLE_ONLINE_PAYMENT } from '../common/online-payment.ts';
import { publicStatus } from '../common/public-status.ts';
import { national, stageStates, unstated } from '../national-choices.ts';
import { AGENCY } from './agency-codes.ts';
import { digitisation, waitingTime } from './targets.ts';

/** What the health office of Hà Tĩnh has chosen (KH 2644/2021), the article beside each choice. It is a plan: where it is silent, ND61, TT01 and TT32 apply. */
export const profile: Profile = {
  name: 'Hà Tĩnh',
  code: 'H27',
  ruleSet: 'seed-2016-2021',
  portal: {
    title: 'Cổng Dịch vụ công tỉnh Hà Tĩnh',
    host: 'dichvucong.hatinh.gov.vn',
    hotline: '0900 000 200 (số mẫu)',
    email: 'hotro.hatinh@example.vn',
  },

  bodies: {
    is: 'Văn phòng Sở Y tế, các phòng chuyên môn và các đơn vị trực thuộc Sở có thủ tục hành chính',
    article: 'HT-V.1, HT-V.2',
  },
  operator: {
    is: 'Ủy ban nhân dân tỉnh (Cổng Dịch vụ công, Hệ thống thông tin một cửa điện tử của tỉnh); Văn phòng Sở Y tế chủ trì trong ngành',
    article: 'HT-III.1b, HT-V.1',
  },
  runsAt: unstated(null),

  intake: {
    kind: 'working-hours',
    hours: 8,
    article: 'ND61-17.2 (không nêu số giờ); 8 giờ làm việc là giá trị hồ sơ tỉnh',
  },
  intakeMode: {
    is: { province: 'by-hand', district: 'by-hand', commune: 'by-hand', central: 'by-hand' },
    article: 'HT-III.1b (cán bộ Bộ phận Một cửa kiểm tra từng thành phần hồ sơ)',
  },
  processSource: { is: 'iso-process', article: 'HT-III.1b (quy trình nội bộ đã công bố, TCVN ISO 9001:2015)' },
  forwarding: {
    is: national.forwarding.is,
    article: 'HT-III.1b (phần đã số hóa: chuyển điện tử, có ký số), ND61-18.2',
  },
  // ND61-19.5b names whom to tell and not whether the dossier goes on without the opinion.
  consultation: {
    is: { whenLate: 'wait' },
    article: 'Không nêu; áp dụng ND61-19.5b; chờ ý kiến là giá trị hồ sơ tỉnh',
  },
  // Reading 7: stricter than the law may be chosen, but must not be called Hà Tĩnh's own rule.
  apologyFrom: {
    is: { intake: 2, processing: 2 },
    article: 'Không nêu; áp dụng ND61-17.2a (một lần); chặt hơn TTH-PL bước 1, TTH-PL bước 2',
  },
  supplementNoticeWorkingDays: national.supplementNoticeWorkingDays,
  slipName: unstated(
    {
      supplementAtIntake: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      apologyBasis: null,
      postBasis: null,
    },
    'ND61-17.1a; TT01 Mẫu 02',
  ),
  prompts: national.prompts,
  remindBefore: {
    is: { workingDays: 2, workingMinutes: 120 },
    article: 'Giá trị hồ sơ tỉnh (ND61-8.2b không nêu số)',
  },

  prepaidFee: unstated(null),
  refund: unstated(null),
  onlinePayment: { is: SAMPLE_ONLINE_PAYMENT, article: 'TT32-5.4b' },
  // HT-III.1b refers to NĐ 45/2020, which this rule set does not hold; ND61-20.3 gives the channels.
  resultChannels: { is: ['online', 'counter', 'post'], article: 'HT-III.1b, ND61-20.3, TT32-5.4c' },
  originals: unstated({ compareAtLevel: [] }),

  accounts: {
    is: { confirmWithinDays: 7, approveWithinWorkingDays: 1, reviewWithinWorkingDays: 1, businessAccountsBy: null },
    article: 'HT-III.1b (cấp danh tính số tại Bộ phận Một cửa) không nêu thời hạn; 7, 1, 1 ngày là giá trị hồ sơ tỉnh',
  },
  accountLinks: { is: ['national-portal'], article: 'HT-III.2a, TT01-16.2b' },
  legalValidity: national.legalValidity,
  signatureRoots: national.signatureRoots,
  staffAccountForm: { is: 'hovaten.tendonvi', article: 'Không nêu; dạng của TH-2.2 là giá trị hồ sơ tỉnh' },

  noticeChannels: unstated(['portal', 'email', 'sms'], 'TT32-9.2, ND61-17.2a'),
  publicStatus,
  lookUp: unstated(
    {
      fields: ['agency', 'department', 'received', 'due', 'state', 'papers', 'feedback'],
      states: stageStates,
    },
    'TT01-16.2d; từng trạng thái, cơ quan và hai ngày là giá trị hồ sơ tỉnh',
  ),
  feedback: {
    is: {
      answerWithinWorkingDays: 3,
      address: 'phananh.hatinh@example.vn',
      receiver: AGENCY.soYTe,
      receiverAboutItself: AGENCY.thanhTraTinh,
    },
    article:
      'Không nêu; áp dụng ND61-8.1đ, TT01-16.2e (không nêu số); 3 ngày làm việc là giá trị hồ sơ tỉnh; HT-V.1 (Văn phòng Sở chủ trì, đôn đốc: nơi nhận chung), Thanh tra tỉnh nhận về Sở là giá trị hồ sơ tỉnh',
  },
  survey: national.survey,

  reports: {
    is: [
      {
        name: 'Báo cáo quý về thực hiện Kế hoạch, gửi UBND tỉnh',
        by: 'Văn phòng Sở Y tế',
        before: 'ngày đầu quý sau',
      },
      { name: 'Báo cáo năm về thực hiện Kế hoạch, gửi UBND tỉnh', by: 'Văn phòng Sở Y tế', before: 'ngày đầu năm sau' },
    ],
    article: 'HT-V.1, HT-PL I.7; hai ngày là giá trị hồ sơ tỉnh (văn bản chỉ nêu "hằng quý, năm")',
  },
  roadmap: unstated(null),
  procedureUpkeep: {
    is: { days: 5, kind: 'working-days', from: 'ngày nhận được quyết định công bố' },
    article: 'HT-III.1b (đồng bộ với Cơ sở dữ liệu quốc gia) không nêu thời hạn; 5 ngày làm việc là giá trị hồ sơ tỉnh',
  },
  onlineServiceLevels: unstated([3, 4], 'TT32-5.3, TT32-5.4'),

  digitisation,
  documentStore: { is: { codeForm: 'owner.type' }, article: 'HT-III.1b' },
  waitingTime,
  linked: national.linked,
  numberFormats: national.numberFormats,
  drafts: national.drafts,
  retention: {
    is: { years: 10, from: 'year-after-result' },
    article: 'HT-III.1c không nêu số năm; 10 năm là giá trị hồ sơ tỉnh',
  },
  looks: national.looks,
  oversight: {
    is: [
      { role: 'legal-control', heldBy: AGENCY.soYTe, over: 'own-branch', sees: 'course' },
      { role: 'inspector', heldBy: AGENCY.thanhTraTinh, over: 'every-agency', sees: 'whole' },
    ],
    article:
      'HT-V.1 (Văn phòng Sở theo dõi, kiểm tra, đôn đốc trong ngành); thanh tra là giá trị hồ sơ này (luật thanh tra ở ngoài các văn bản này)',
  },
  witnesses: unstated([]),
  timeStamps: unstated(null),
};
