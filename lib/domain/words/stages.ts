import type { Stage } from '../dossier/dossier.ts';

type StageWords = {
  /** The stage in plain words, for the applicant and the officer. */
  readonly status: string;
  /** The same in one or two words. */
  readonly word: string;
  /** What it means for the applicant. */
  readonly meaning: string;
};

/** Every stage of a dossier, and the draft before it. */
export const STAGE_WORDS: Readonly<Record<Exclude<Stage, 'nothing'> | 'draft', StageWords>> = {
  draft: {
    status: 'Đang soạn, chưa nộp',
    word: 'Đang soạn',
    meaning: 'Hồ sơ chưa nộp. Ông/bà có thể làm tiếp bất cứ lúc nào.',
  },
  submitted: {
    status: 'Đã nộp, chờ tiếp nhận',
    word: 'Chờ tiếp nhận',
    meaning: 'Hồ sơ đã nộp. Bộ phận Một cửa đang kiểm tra.',
  },
  'supplement-requested': {
    status: 'Chờ người nộp bổ sung',
    word: 'Cần bổ sung',
    meaning: 'Hồ sơ còn thiếu hoặc chưa đúng. Ông/bà cần bổ sung.',
  },
  'in-process': {
    status: 'Đang giải quyết',
    word: 'Đang giải quyết',
    meaning: 'Hồ sơ đã được tiếp nhận và đang được giải quyết.',
  },
  'returned-for-supplement': {
    status: 'Đã trả lại để bổ sung',
    word: 'Cần bổ sung',
    meaning: 'Khi giải quyết, cơ quan thấy hồ sơ chưa đủ. Ông/bà cần bổ sung.',
  },
  resubmitted: {
    status: 'Đã bổ sung, chờ tiếp nhận lại',
    word: 'Đã bổ sung',
    meaning: 'Đã nhận phần bổ sung. Bộ phận Một cửa đang kiểm tra lại.',
  },
  'result-ready': {
    status: 'Đã có kết quả, chờ trả',
    word: 'Đã có kết quả',
    meaning: 'Đã có kết quả, chờ trả cho ông/bà.',
  },
  returned: {
    status: 'Đã trả kết quả',
    word: 'Đã trả kết quả',
    meaning: 'Kết quả đã được trả. Hồ sơ kết thúc.',
  },
  refused: {
    status: 'Đã từ chối tiếp nhận',
    word: 'Không tiếp nhận',
    meaning: 'Hồ sơ không được tiếp nhận. Lý do ghi bên dưới.',
  },
  withdrawn: { status: 'Người nộp đã rút hồ sơ', word: 'Đã rút', meaning: 'Ông/bà đã rút hồ sơ này.' },
};
