import { BETWEEN_AGENCIES, NOTED } from './other-decision-words.ts';
import { USUAL } from './usual-decision-words.ts';

/** How a decision is named to an officer, the article it carries out, and what the banner says afterwards. */
export type DecisionWords = {
  readonly label: string;
  readonly button: string;
  readonly article: string;
  readonly hint: string;
  readonly done: string;
};

/** Every decision of the contract with its words. */
export const DECISIONS: Readonly<Record<string, DecisionWords>> = { ...USUAL, ...BETWEEN_AGENCIES, ...NOTED };

/** Most usual first: the page draws the moves in this order. */
const ORDER: readonly string[] = [
  'receive',
  'receive-and-draft',
  'take-over',
  'transfer',
  'answer-consultation',
  'record-visit',
  'complete-step',
  'sign',
  'seal',
  'return-result',
  'assign',
  'consult',
  'request-supplement',
  'return-for-supplement',
  'take-supplement',
  'send-back',
  'refuse',
  'decline',
  'announce-visit',
  'extend',
  'apologise',
  'forward',
  'record-originals',
  'record-payment',
  'refund',
  'digitise',
  'correct',
];

/** Small moves that close no step: folded together below the decision at hand. */
const QUIET: ReadonlySet<string> = new Set(['forward', ...Object.keys(NOTED)]);

/** True for what may be noted at any time and must not crowd the decision at hand. */
export const isQuiet = ({ decision, step }: { readonly decision: string; readonly step: string | null }): boolean =>
  step === null && QUIET.has(decision);

/** Where the same decision has another name: given at once at the counter, in a step of the procedure's own, given again. */
const AT_ONCE: DecisionWords = {
  label: 'Giải quyết ngay, có kết quả',
  button: 'Ghi nhận đã giải quyết',
  article: 'Điều 17 khoản 4, khoản 5 Nghị định 61/2018/NĐ-CP',
  hint: 'Ghi nội dung kết quả đúng như văn bản giao cho người nộp.',
  done: 'Đã giải quyết xong hồ sơ.',
};
const OWN_STEP: DecisionWords = {
  label: 'Hoàn thành bước của quy trình',
  button: 'Hoàn thành và chuyển bước sau',
  article: 'Điều 19 khoản 2 Nghị định 61/2018/NĐ-CP',
  hint: 'Bước theo quy trình nội bộ của thủ tục. Ghi chú được lưu cùng hồ sơ.',
  done: 'Đã hoàn thành bước này và chuyển sang bước sau.',
};
const REASSIGN = { label: 'Phân công lại người giải quyết', button: 'Phân công lại' };
const LATE_ANSWER = { label: 'Trả lời ý kiến (đã quá hạn)' };
const UNKNOWN: DecisionWords = { label: '', button: '', article: '', hint: '', done: 'Đã ghi quyết định.' };

/** The words of a decision at a step; `UNKNOWN`'s where this page does not know it. */
export const decisionWords = (decision: string, step: string | null = null): DecisionWords => {
  const words = (Object.hasOwn(DECISIONS, decision) ? DECISIONS[decision] : undefined) ?? {
    ...UNKNOWN,
    label: decision,
  };
  if (decision === 'complete-step' && step?.startsWith('resolve')) return AT_ONCE;
  if (decision === 'complete-step' && step?.startsWith('own-step')) return OWN_STEP;
  if (decision === 'answer-consultation' && step === null) return { ...words, ...LATE_ANSWER };
  return decision === 'assign' && step === null ? { ...words, ...REASSIGN } : words;
};

/** Moves in the order an officer looks for them; what closes the step at hand comes before what needs no step. */
export const inUsualOrder = <T extends { readonly decision: string; readonly step: string | null }>(
  moves: readonly T[],
): readonly T[] => {
  const place = ({ decision, step }: T) => ORDER.indexOf(decision) + (step === null ? ORDER.length : 0);
  return moves.toSorted((a, b) => place(a) - place(b));
};
