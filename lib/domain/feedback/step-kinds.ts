import type { Role } from '../journal/moment.ts';
import type { FeedbackVerb } from './command.ts';
import type { FeedbackStep } from './events.ts';

type Kind = {
  /** Who takes the step in the agency that has it; the first is named when it is opened. */
  readonly roles: readonly [Role, ...Role[]];
  readonly closedBy: readonly FeedbackVerb[];
  readonly name: string;
  readonly article: string;
};

/** What each kind of step allows, and to whom. Complaints and denunciations go to the head of the one-stop unit alone. */
export const FEEDBACK_STEPS = {
  answer: {
    roles: ['receptionist', 'head-of-one-stop'],
    closedBy: ['answer', 'refer'],
    name: 'Trả lời phản ánh, kiến nghị',
    article: 'TH-14',
  },
  finish: {
    roles: ['receptionist', 'head-of-one-stop'],
    closedBy: ['answer', 'refer'],
    name: 'Trả lời kết quả xử lý phản ánh, kiến nghị',
    article: 'TH-14, TT01-16.2d',
  },
  settle: {
    roles: ['head-of-one-stop'],
    closedBy: ['answer', 'refer', 'ask'],
    name: 'Xử lý hoặc báo cáo khiếu nại, tố cáo',
    article: 'ND61-8.1đ',
  },
  explain: {
    roles: ['head-of-one-stop', 'department-head', 'leader'],
    closedBy: ['explain'],
    name: 'Cơ quan có thẩm quyền giải trình',
    article: 'ND61-8.1đ',
  },
  'pass-on': {
    roles: ['head-of-one-stop'],
    closedBy: ['pass-on'],
    name: 'Chuyển ý kiến giải trình đến người gửi',
    article: 'ND61-8.1đ',
  },
} as const satisfies Record<FeedbackStep, Kind>;

/** The role named in `StepOpened`. */
export const feedbackRole = (step: FeedbackStep): Role => FEEDBACK_STEPS[step].roles[0];
