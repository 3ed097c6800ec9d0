import { dayFromTyped } from '../day.ts';
import { moneyFromTyped, NO_AMOUNT } from '../money.ts';
import type { Known, ReadDecision, Tied, Typed } from './read-decision.ts';
import { readTransfer } from './read-transfer.ts';

/** The bodies of the decisions between agencies and at the counter, or what to mend. */
export const readOther = (tied: Tied, typed: Typed, known: Known): ReadDecision => {
  switch (typed.decision) {
    case 'take-over':
      return { body: { decision: 'take-over', ...tied } };
    case 'receive-and-draft':
      return { body: { decision: 'receive-and-draft', ...tied, draft: typed.draft ?? '', ...noteIn(typed) } };
    case 'forward':
      return { body: { decision: 'forward', ...tied, by: oneOf(['by-hand', 'post', 'other'], typed.by) ?? 'by-hand' } };
    case 'transfer':
      return readTransfer(tied, typed, known);
    case 'announce-visit': {
      const { time = '', place = '', participants = '', content = '' } = typed;
      return { body: { decision: 'announce-visit', ...tied, time, place, participants, content } };
    }
    case 'record-visit': {
      const outcome = oneOf(['verified', 'not-verified'], typed.outcome);
      if (outcome === undefined) return fault('outcome', 'Hãy chọn kết quả thẩm tra, xác minh.');
      return { body: { decision: 'record-visit', ...tied, outcome, minutes: typed.minutes ?? '' } };
    }
    case 'consult': {
      const agencies = ticked(typed, 'ask', known.agencies);
      if (agencies.length === 0) return fault('ask', 'Hãy chọn ít nhất một cơ quan được lấy ý kiến.');
      const answerBy = dayFromTyped(typed.answerBy ?? '');
      return { body: { decision: 'consult', ...tied, agencies, question: typed.question ?? '', answerBy } };
    }
    case 'answer-consultation':
      return { body: { decision: 'answer-consultation', ...tied, text: typed.text ?? '' } };
    default:
      return readNoted(tied, typed, known);
  }
};

const readNoted = (tied: Tied, typed: Typed, known: Known): ReadDecision => {
  switch (typed.decision) {
    case 'record-payment': {
      const amount = moneyFromTyped(typed.amount ?? '');
      if (amount === undefined) return fault('amount', NO_AMOUNT);
      const by = oneOf(['counter', 'online', 'post'], typed.by) ?? 'counter';
      const receipt = typed.receipt?.trim() ? { receipt: typed.receipt } : {};
      return { body: { decision: 'record-payment', ...tied, amount, by, ...receipt } };
    }
    case 'refund': {
      const amount = moneyFromTyped(typed.amount ?? '');
      if (amount === undefined) return fault('amount', NO_AMOUNT);
      return { body: { decision: 'refund', ...tied, amount, reason: typed.reason ?? '' } };
    }
    case 'record-originals':
      return readOriginals(tied, typed, known);
    case 'digitise': {
      const kind = oneOf(['mandatory', 'person', 'agency'], typed.class);
      if (kind === undefined) return fault('class', 'Hãy chọn loại số hóa.');
      return { body: { decision: 'digitise', ...tied, component: typed.component ?? '', class: kind } };
    }
    case 'correct': {
      const entry = /^\s*\d{1,6}\s*$/.test(typed.entry ?? '') ? Number(typed.entry) : 0;
      if (entry < 1) return fault('entry', 'Hãy nhập số của mục nhật ký, ví dụ 3.');
      return { body: { decision: 'correct', ...tied, entry, reason: typed.reason ?? '' } };
    }
    default:
      return fault('', 'Trang này không có quyết định đó. Hãy tải lại hồ sơ rồi làm lại.');
  }
};

const readOriginals = (tied: Tied, typed: Typed, known: Known): ReadDecision => {
  const what = oneOf(['taken', 'compared', 'returned'], typed.what);
  if (what === undefined) return fault('what', 'Hãy chọn việc đã làm với bản chính.');
  const components = ticked(typed, 'component', known.components);
  if (components.length === 0) return fault('component', 'Hãy chọn ít nhất một giấy tờ.');
  if (what !== 'compared') return { body: { decision: 'record-originals', ...tied, what, components } };

  const fits = oneOf(['yes', 'no'], typed.fits);
  if (fits === undefined) return fault('fits', 'Hãy ghi bản chính khớp hay không khớp với bản đã nộp.');
  return { body: { decision: 'record-originals', ...tied, what, components, fits: fits === 'yes' } };
};

const noteIn = ({ note }: Typed) => (note ? { note } : {});

const ticked = (typed: Typed, field: string, of: readonly { readonly code: string }[]): string[] =>
  of.map(({ code }) => code).filter((code) => typed[`${field}-${code}`] !== undefined);

const oneOf = <T extends string>(words: readonly T[], typed: string | undefined): T | undefined =>
  words.find((word) => word === typed);

const fault = (field: string, message: string): ReadDecision => ({ faults: [{ field, message }] });
