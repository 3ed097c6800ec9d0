import type { Profile } from '../../lib/domain/profile.ts';

/** Coarse public words for a province whose text names none (reading 12): a supplement, a refusal or a delay is not read from them, nor from the percent. */
export const publicStatus: Profile['publicStatus'] = {
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
  article: 'Không nêu; áp dụng TT01-16.2d; mức phần trăm là giá trị hồ sơ tỉnh',
};
