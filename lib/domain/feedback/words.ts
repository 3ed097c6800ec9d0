import type { Feedback, KnownFeedback } from './feedback.ts';

const KINDS: Record<KnownFeedback['kind'], string> = {
  feedback: 'Phản ánh, kiến nghị',
  complaint: 'Khiếu nại',
  denunciation: 'Tố cáo',
};

/** The kind in words, as it begins a sentence. */
export const kindWords = ({ kind }: Pick<KnownFeedback, 'kind'>): string => KINDS[kind];

/** How it stands, in words for the sender and the officer. */
export const FEEDBACK_STAGE_WORDS: Record<Exclude<Feedback['stage'], 'nothing'>, string> = {
  received: 'Đã tiếp nhận, chờ trả lời',
  'in-handling': 'Đang xử lý',
  referred: 'Đã chuyển cơ quan có trách nhiệm',
  asked: 'Đang xử lý, đã yêu cầu giải trình',
  explained: 'Cơ quan có thẩm quyền đã giải trình',
  handled: 'Đã trả lời',
};
