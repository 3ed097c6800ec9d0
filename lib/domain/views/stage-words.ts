import type { Stage } from '../dossier/dossier.ts';

/** The stage in plain words for the applicant and the officer. */
export const STAGE_WORDS: Record<Exclude<Stage, 'nothing'> | 'draft', string> = {
  draft: 'Đang soạn, chưa nộp',
  submitted: 'Đã nộp, chờ tiếp nhận',
  'supplement-requested': 'Chờ người nộp bổ sung',
  'in-process': 'Đang giải quyết',
  'returned-for-supplement': 'Đã trả lại để bổ sung',
  resubmitted: 'Đã bổ sung, chờ tiếp nhận lại',
  'result-ready': 'Đã có kết quả, chờ trả',
  returned: 'Đã trả kết quả',
  refused: 'Đã từ chối tiếp nhận',
  withdrawn: 'Người nộp đã rút hồ sơ',
};
