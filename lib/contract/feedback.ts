import * as z from 'zod';
import { FEEDBACK_KINDS, RATINGS } from '../domain/feedback/events.ts';
import { contactOf } from '../domain/notices/contact.ts';
import { Instant, line, text, Why } from './common.ts';
import { typedWithin } from './typed-as.ts';
import { PersonName } from './typed-fields.ts';

const Contact = typedWithin('contact', 200).refine(
  (contact) => contactOf(contact) !== null,
  'Hãy nhập thư điện tử hoặc số điện thoại để cơ quan trả lời, ví dụ 0900 000 001 hoặc ten@example.vn.',
);
const Kind = z.enum(
  FEEDBACK_KINDS,
  'Loại phải là feedback (phản ánh), complaint (khiếu nại) hoặc denunciation (tố cáo).',
);
export const FeedbackAddress = z.object({ number: typedWithin('code', 60) });

/** `about`: the code of an agency, a procedure or a dossier, or words. */
export const NewFeedback = z.object({
  about: line(200, 0).optional(),
  name: PersonName,
  contact: Contact,
  text: text(8000),
  kind: Kind.default('feedback'),
});
/** What reached the agency by e-mail, at the counter or by telephone (TH-13.2a). */
export const EnteredFeedback = NewFeedback.extend({ channel: z.enum(['email', 'counter', 'phone']) });
/**
 * `code` is told this once; null where it would go through the hands of those accused. `answerBy` is null for complaints and
 * denunciations: these texts set them no limit.
 */
export const FeedbackTaken = z.object({
  number: z.string(),
  code: z.string().nullable(),
  answerBy: Instant.nullable(),
  why: z.array(Why),
});

const Code = typedWithin('secret-code', 60);

/** The code a sender was given: groups of letters and figures, however they are typed. */
export const FeedbackCode = z.object({ code: Code });

/** Who sent it says so with the code, or with the address given before there were codes; an owner who is signed in need not. */
export const Sender = z.object({ contact: typedWithin('contact', 200).optional(), code: Code.optional() });
export const FeedbackRating = Sender.extend({
  rating: z.enum(RATINGS, 'Mức đánh giá phải là very-satisfied, satisfied hoặc not-satisfied.'),
  text: text(2000, 0).optional(),
});

const TimelineItem = z.object({
  at: Instant,
  title: z.string(),
  text: z.string().nullable(),
  agency: z.string().nullable(),
});
const AboutView = z.object({ is: z.string(), code: z.string(), name: z.string() });
const FeedbackItem = z.object({
  number: z.string(),
  kind: Kind,
  about: AboutView.nullable(),
  stage: z.string(),
  status: z.string(),
  receivedAt: Instant,
  answerBy: Instant.nullable(),
});

/** What the sender sees (TT01-16.2d): how it is handled and what came of it. */
export const FeedbackStatus = FeedbackItem.extend({
  why: z.array(Why),
  text: z.string(),
  timeline: z.array(TimelineItem),
  rating: z.enum(RATINGS).nullable(),
  mayRate: z.boolean(),
});
export const MyFeedback = z.object({ items: z.array(FeedbackItem) });

const AnswerState = z.enum(['none', 'on-time', 'overdue', 'met', 'met-late']);
export const DeskFeedbackItem = FeedbackItem.extend({ step: z.string(), state: AnswerState });

/** `agencies`: those it may be referred to, or asked to explain. */
const FeedbackMove = z.object({
  decision: z.string(),
  step: z.string(),
  needs: z.array(z.string()),
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
});

/**
 * `sender` is null for those who are not to know who complained or denounced. Who was only asked to explain sees the question
 * and nothing else: no text, no channel.
 */
export const DeskFeedback = FeedbackStatus.omit({ mayRate: true }).extend({
  agency: z.string(),
  inHandOf: z.string(),
  channel: z.string().nullable(),
  state: AnswerState,
  sender: z.object({ name: z.string(), contact: z.string() }).nullable(),
  moves: z.array(FeedbackMove),
});

const Seen = { seen: z.string().max(200).nullish() };
export const FeedbackDecision = z.discriminatedUnion(
  'decision',
  [
    z.object({
      decision: z.literal('answer'),
      ...Seen,
      text: text(8000),
      state: z.enum(['handled', 'in-handling'], 'Tình trạng phải là handled (đã xử lý) hoặc in-handling (đang xử lý).'),
    }),
    z.object({ decision: z.literal('refer'), ...Seen, to: text(50), text: text(4000) }),
    z.object({ decision: z.literal('ask'), ...Seen, of: text(50), text: text(4000) }),
    z.object({ decision: z.literal('explain'), ...Seen, text: text(8000) }),
    z.object({ decision: z.literal('pass-on'), ...Seen }),
  ],
  'Không có quyết định này.',
);
export const FeedbackDecided = z.object({ entry: z.number(), stage: z.string(), moves: z.array(FeedbackMove) });
