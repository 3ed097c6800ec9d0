import type { Entry, Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';
import type { FeedbackEvent } from './events.ts';

/** What happened, as it is told: the words, the text somebody wrote, and the agency it names. */
export type HandlingLine = {
  readonly at: Instant;
  readonly title: string;
  readonly text: Sha256 | null;
  readonly agency: string | null;
  /** Told to staff alone. */
  readonly internal: boolean;
};

/** Tình hình, kết quả giải quyết phản ánh, kiến nghị (TT01-16.2d), in order. */
export const feedbackTimeline = (entries: readonly Entry<FeedbackEvent>[]): readonly HandlingLine[] =>
  entries.flatMap(({ at, events }) => events.flatMap((event) => told(event).map((one) => ({ at, ...one }))));

const told = (event: FeedbackEvent): readonly Omit<HandlingLine, 'at'>[] => {
  const said = (title: string, text: Sha256 | null, agency: string | null = null, internal = false) => [
    { title, text, agency, internal },
  ];
  switch (event.type) {
    case 'FeedbackReceived':
      return said('Đã tiếp nhận', null, event.agency);
    case 'FeedbackAnswered':
      return said(event.state === 'handled' ? 'Trả lời kết quả xử lý' : 'Thông báo tình hình xử lý', event.text);
    case 'FeedbackReferred':
      return said('Đã chuyển cơ quan có trách nhiệm', event.text, event.to);
    case 'ExplanationAsked':
      return said('Yêu cầu giải trình', event.question, event.of, true);
    case 'ExplanationGiven':
      return said('Cơ quan có thẩm quyền giải trình', event.text, null, true);
    case 'ExplanationPassedOn':
      return said('Ý kiến giải trình của cơ quan có thẩm quyền', event.text);
    case 'FeedbackRated':
      return said('Người gửi đã đánh giá', event.text);
    case 'LimitReached':
      return said(event.point === 'overdue' ? 'Đã quá hạn trả lời' : 'Sắp đến hạn trả lời', null, null, true);
    case 'StepOpened':
    case 'StepClosed':
      return [];
    default:
      return event satisfies never;
  }
};
