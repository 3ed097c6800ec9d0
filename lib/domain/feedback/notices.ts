import { withoutDiacritics } from '../catalogue/fold-text.ts';
import type { Role } from '../journal/moment.ts';
import { limitWords } from '../time/wording.ts';
import { type FeedbackRules, feedbackAnswerBy } from './answer-limit.ts';
import type { FeedbackEvent } from './events.ts';
import { type KnownFeedback, numberOf } from './feedback.ts';
import { kindWords } from './words.ts';

/** What is said, and the same in one SMS without diacritics. */
export type FeedbackNotice = {
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
  readonly sms: string;
};

/** What an event tells the sender (TH-14, ND61-8.1đ), or null. `text`: what the officer wrote; `agency`: the one named. */
export const toSender = (
  event: FeedbackEvent,
  feedback: KnownFeedback,
  rules: FeedbackRules,
  { text, agency }: { readonly text: string; readonly agency: string },
): FeedbackNotice | null => {
  // A telephone lies open on a table: its screen does not say that somebody denounced.
  const kind = feedback.kind === 'denunciation' ? 'Nội dung đã gửi' : kindWords(feedback);
  const what = `${kind} số ${numberOf(feedback)}`;
  const where = whereToLook(feedback);
  const said = (kind: string, status: string, lines: readonly string[]): FeedbackNotice => ({
    kind,
    subject: `${what}: ${status}`,
    text: [...lines, where.text].join('\n'),
    sms: `${withoutDiacritics(`${what}: ${status}`)}. ${where.sms}`,
  });

  switch (event.type) {
    case 'FeedbackReceived': {
      const due = feedbackAnswerBy(feedback, rules);
      const until = due === null ? '' : ` và trả lời chậm nhất lúc ${limitWords(due)}`;
      return said('feedback-received', 'đã tiếp nhận', [`${agency} đã tiếp nhận${until}.`]);
    }
    case 'FeedbackAnswered':
      return event.state === 'handled'
        ? said('feedback-answered', 'đã có trả lời', [`${agency} trả lời:`, text])
        : said('feedback-in-handling', 'đang xử lý', [`${agency} thông báo tình hình xử lý:`, text]);
    case 'FeedbackReferred':
      return said('feedback-referred', 'đã chuyển cơ quan có trách nhiệm', [`Đã chuyển đến ${agency}.`, text]);
    case 'ExplanationPassedOn':
      return said('explanation-passed-on', 'đã có ý kiến giải trình', [
        'Ý kiến giải trình của cơ quan có thẩm quyền:',
        text,
      ]);
    case 'ExplanationAsked':
    case 'ExplanationGiven':
    case 'FeedbackRated':
    case 'StepOpened':
    case 'StepClosed':
    case 'LimitReached':
      return null;
    default:
      return event satisfies never;
  }
};

/** How the sender looks it up (J3): with the code; before there were codes, feedback with number and address. */
const whereToLook = (feedback: KnownFeedback): { readonly text: string; readonly sms: string } => {
  const sms = 'Xem tai Cong Dich vu cong.';
  if (feedback.byCode)
    return { sms, text: 'Ông/bà xem tình hình xử lý trên Cổng Dịch vụ công bằng mã tra cứu đã được cấp khi gửi.' };
  if (feedback.kind === 'feedback') {
    const by = `số ${numberOf(feedback)} và địa chỉ liên hệ đã khai`;
    return { sms, text: `Ông/bà xem tình hình xử lý trên Cổng Dịch vụ công bằng ${by}.` };
  }
  return {
    sms: 'Xin lien he noi tiep nhan de biet noi dung.',
    text: 'Ông/bà xem tình hình xử lý trên Cổng Dịch vụ công bằng tài khoản đã gửi, hoặc liên hệ nơi tiếp nhận.',
  };
};

/** Whom a passed point of the limit, or work newly come, is told: the head of the one-stop unit that has it (ND61-8.2b). */
export const toOneStop = (
  event: FeedbackEvent,
  feedback: KnownFeedback,
  rules: FeedbackRules,
): (FeedbackNotice & { readonly roles: readonly Role[]; readonly agency: string }) | null => {
  const what = `${kindWords(feedback)} số ${numberOf(feedback)}`;
  const to = { roles: ['head-of-one-stop'] as const, agency: feedback.inHandOf };
  if (event.type === 'FeedbackReferred') {
    const subject = `${what} được chuyển đến cơ quan`;
    return { ...to, kind: 'feedback-handed-over', subject, text: `${subject}. Đề nghị xem và xử lý.`, sms: '' };
  }
  if (event.type === 'ExplanationAsked') {
    const subject = `Yêu cầu giải trình số ${numberOf(feedback)}`;
    return { ...to, kind: 'explanation-asked', subject, text: `${subject}. Đề nghị xem và giải trình.`, sms: '' };
  }
  if (event.type === 'ExplanationGiven') {
    const subject = `${what}: đã có ý kiến giải trình`;
    return { ...to, kind: 'explanation-given', subject, text: `${subject}. Đề nghị chuyển đến người gửi.`, sms: '' };
  }
  if (event.type !== 'LimitReached') return null;

  const due = feedbackAnswerBy(feedback, rules);
  const point = event.point === 'overdue' ? 'QUÁ HẠN trả lời' : 'Còn một ngày làm việc để trả lời';
  const subject = `${point}: ${what}`;
  const until = due === null ? '' : `Hạn trả lời là ${limitWords(due)}.`;
  return { ...to, kind: `feedback-${event.point}`, subject, text: `${subject}\n${until}`, sms: '' };
};
