import * as z from 'zod';
import { Channel, Sha256, text } from './common.ts';

const Seen = { seen: z.string().max(200).nullish(), about: Sha256.nullish() };
const Items = z
  .array(z.object({ component: text(50), problem: text(2000) }), 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.')
  .min(1, 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.')
  .max(50);
const FaultWord = z.enum(
  ['applicant', 'law-changed', 'office'],
  'Lý do yêu cầu lại phải là applicant, law-changed hoặc office.',
);
const Reasons = z.union(
  [
    text(4000),
    z
      .array(text(2000))
      .min(1)
      .max(20)
      .transform((all) => all.join('\n')),
  ],
  'Cần nêu lý do.',
);
const Until = z
  .string('Cần nêu ngày hẹn lại.')
  .transform((at) => at.slice(0, 10))
  .pipe(z.iso.date('Ngày hẹn lại phải có dạng năm-tháng-ngày, ví dụ 2026-02-27.'));

const NO_AGENCY = 'Cần nêu ít nhất một cơ quan.';

/** The agencies of a transfer slip with their work and limit in working days or hours (ND61-19.6); the first leads. */
const Parts = z
  .array(
    z.object({
      agency: text(50),
      work: text(2000),
      within: z.object({ kind: z.enum(['working-days', 'working-hours']), amount: z.int().min(1).max(400) }),
    }),
    NO_AGENCY,
  )
  .min(1, NO_AGENCY)
  .max(20);

/** The body of a decision, by its name. */
export const DecisionBody = z.discriminatedUnion(
  'decision',
  [
    z.object({ decision: z.literal('receive'), ...Seen }),
    z.object({
      decision: z.literal('request-supplement'),
      ...Seen,
      items: Items,
      fault: FaultWord.nullish(),
      note: text(2000, 0).optional(),
    }),
    z.object({ decision: z.literal('refuse'), ...Seen, reasons: Reasons, rightAgency: text(50).nullish() }),
    z.object({ decision: z.literal('assign'), ...Seen, officer: text(100) }),
    z.object({
      decision: z.literal('complete-step'),
      ...Seen,
      outcome: text(50),
      note: text(4000, 0).optional(),
      draft: text(20000).optional(),
    }),
    z.object({ decision: z.literal('decline'), ...Seen, reasons: Reasons }),
    z.object({
      decision: z.literal('return-for-supplement'),
      ...Seen,
      items: Items,
      fault: FaultWord.nullish(),
      note: text(2000, 0).optional(),
    }),
    z.object({ decision: z.literal('sign'), ...Seen }),
    z.object({ decision: z.literal('send-back'), ...Seen, note: text(4000) }),
    z.object({ decision: z.literal('seal'), ...Seen }),
    z.object({ decision: z.literal('return-result'), ...Seen, by: Channel }),
    z.object({ decision: z.literal('extend'), ...Seen, reason: text(4000), until: Until }),
    z.object({ decision: z.literal('apologise'), ...Seen, reason: text(4000).optional() }),
    z.object({
      decision: z.literal('take-supplement'),
      ...Seen,
      handedIn: z.array(text(50)).max(50).default([]),
      /** A draft of the officer's that holds the scans. */
      draft: text(100).optional(),
    }),
    z.object({ decision: z.literal('receive-and-draft'), ...Seen, draft: text(20000), note: text(4000, 0).optional() }),
    z.object({ decision: z.literal('forward'), ...Seen, by: z.enum(['by-hand', 'post', 'other']).default('by-hand') }),
    z.object({ decision: z.literal('take-over'), ...Seen }),
    z.object({ decision: z.literal('transfer'), ...Seen, parts: Parts.optional(), note: text(2000, 0).optional() }),
    z.object({
      decision: z.literal('announce-visit'),
      ...Seen,
      time: text(200),
      place: text(300),
      participants: text(1000),
      content: text(4000),
    }),
    z.object({
      decision: z.literal('record-visit'),
      ...Seen,
      outcome: z
        .enum(['verified', 'not-verified'], 'Kết quả xác minh phải là verified hoặc not-verified.')
        .default('verified'),
      minutes: text(20000),
    }),
    z.object({
      decision: z.literal('consult'),
      ...Seen,
      agencies: z
        .array(z.union([text(50), z.object({ agency: text(50), answerBy: Until })]))
        .min(1, NO_AGENCY)
        .max(20),
      question: text(4000),
      answerBy: Until.optional(),
    }),
    z.object({ decision: z.literal('answer-consultation'), ...Seen, text: text(20000) }),
    z.object({
      decision: z.literal('record-payment'),
      ...Seen,
      amount: z.int('Số tiền là số đồng, không có phần lẻ.').min(1).max(1_000_000_000),
      by: z.enum(['counter', 'online', 'post']).default('counter'),
      receipt: text(50, 0).optional(),
    }),
    z.object({
      decision: z.literal('refund'),
      ...Seen,
      amount: z.int('Số tiền là số đồng, không có phần lẻ.').min(1).max(1_000_000_000),
      reason: text(2000),
    }),
    z.object({
      decision: z.literal('record-originals'),
      ...Seen,
      what: z.enum(['taken', 'compared', 'returned'], 'Việc phải là taken, compared hoặc returned.'),
      components: z.array(text(50)).min(1, 'Cần nêu ít nhất một giấy tờ.').max(50),
      fits: z.boolean().nullish(),
    }),
    z.object({
      decision: z.literal('digitise'),
      ...Seen,
      component: text(50),
      class: z.enum(['mandatory', 'person', 'agency'], 'Loại số hóa phải là mandatory, person hoặc agency.'),
    }),
    z.object({
      decision: z.literal('correct'),
      ...Seen,
      entry: z.int('Số mục nhật ký là số nguyên.').min(1),
      reason: text(4000),
    }),
  ],
  'Không có quyết định này.',
);

export type DecisionBody = z.infer<typeof DecisionBody>;
