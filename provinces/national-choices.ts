import type { Choice, Profile } from '../lib/domain/profile.ts';
import { STAGE_WORDS } from '../lib/domain/words/stages.ts';

/** A choice the province's own text does not make: what applies instead, or nothing. */
export const unstated = <T>(is: T, applied?: string): Choice<T> => ({
  is,
  article: applied === undefined ? 'Không nêu' : `Không nêu; áp dụng ${applied}`,
});

/** Words for every stage of a filed dossier, for a province whose text names no states of its own. */
export const stageStates: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STAGE_WORDS).flatMap(([stage, { status }]) => (stage === 'draft' ? [] : [[stage, status]])),
);

/** What ND61, TT01 and TT32 give where a province's own text is silent. A profile names each one it takes. */
export const national = {
  forwarding: unstated({ lateAfter: '15:00', graceMinutes: 0 }, 'ND61-18.2'),
  supplementNoticeWorkingDays: { is: 3, article: 'ND61-19.4' },
  prompts: {
    is: { intake: ['remind', 'due', 'overdue'], result: ['remind', 'day-before', 'due', 'overdue'] },
    article: 'ND61-8.2b; trước hạn 1 ngày: ND61-19.9',
  },
  accountLinks: unstated(['national-portal'], 'TT01-16.2b'),
  legalValidity: unstated({ persons: 'password', organisations: 'password' }, 'TT32-10.2 (tối thiểu mật khẩu)'),
  // The national root is put here by who runs the system: it is not ours to hand out.
  signatureRoots: unstated<readonly string[]>(
    [],
    'ND30-PL1 (chữ ký số); chứng thư gốc quốc gia do đơn vị vận hành đặt vào hồ sơ tỉnh',
  ),
  survey: unstated(
    {
      questions: [
        { key: 'overall', text: 'Đánh giá tổng thể dịch vụ' },
        { key: 'convenience', text: 'Mức độ thuận tiện khi sử dụng dịch vụ' },
        { key: 'punctuality', text: 'Mức độ đúng hạn trong xử lý, trả kết quả' },
        { key: 'attitude', text: 'Thái độ hỗ trợ, xử lý của cơ quan nhà nước' },
      ],
      answers: ['Rất hài lòng', 'Hài lòng', 'Chưa hài lòng'],
    },
    'TT32-12.1',
  ),
  linked: unstated(
    {
      dossierMadeBy: 'Bộ phận Một cửa nơi tiếp nhận hồ sơ',
      setUpBy: 'Bộ phận Một cửa nơi tiếp nhận hồ sơ, nêu cơ quan chủ trì, việc và thời hạn của từng cơ quan',
    },
    'ND61-19.6',
  ),
  numberFormats: unstated(
    { dossierCode: '{agency}-{yymmdd}-{nnnn}', outgoing: '{n}/{yyyy}', slip: '{n}/{form}' },
    'TT01-19.1 cho mã hồ sơ; số văn bản đi, số phiếu là giá trị của hệ thống',
  ),
  // What was resolved is kept for look-up and use in the next filing, whichever the province (ND61-20.5).
  documentStore: unstated({ codeForm: 'owner.type' }, 'ND61-20.5 (lưu giữ kết quả điện tử để tra cứu, sử dụng)'),
  drafts: unstated({ atMost: 30 }, 'giá trị của hệ thống'),
  // No text says how long; as long as the provinces keep a dossier.
  looks: {
    is: { years: 10 },
    article: 'Không nêu; 10 năm là giá trị của hệ thống, bằng thời hạn lưu trữ hồ sơ',
  },
} satisfies Partial<Profile>;
