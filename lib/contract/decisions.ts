import * as z from 'zod';
import type { DecisionName as Name } from '../domain/words/decisions.ts';
import { Channel, FormAnswers, line, Sha256, text } from './common.ts';
import { IdentitySaid } from './identity.ts';
import { Address, AddressOrNone, day, EmailOrNone, Money, PersonName, PhoneOrNone } from './typed-fields.ts';

const Seen = { seen: z.string().max(200).nullish(), about: Sha256.nullish() };
/** What a supplement request names: each component with its problem. */
export const Items = z
  .array(z.object({ component: text(50), problem: text(2000) }), 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.')
  .min(1, 'Cần nêu ít nhất một thành phần hồ sơ cần bổ sung.')
  .max(50);
const FaultWord = z.enum(
  ['applicant', 'law-changed', 'office'],
  'Lý do yêu cầu lại phải là applicant, law-changed hoặc office.',
);
/** ReasonsGiven as one text, or one a line. */
export const ReasonsGiven = z.union(
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
const Until = day('Ngày hẹn lại phải là ngày có thật, ví dụ 27/02/2026.');

const Extension = { reason: text(4000), until: Until };

const NO_AGENCY = 'Cần nêu ít nhất một cơ quan.';

/** The agencies of a transfer slip with their work and limit in working days or hours, in the order of their work (ND61-19.6). */
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

const body = <One extends Name, Fields extends z.ZodRawShape>(decision: One, fields: Fields) =>
  z.object({ decision: z.literal(decision), ...Seen, ...fields });

/** What every decision of an officer asks for besides the step and the document it saw. */
const BODIES = {
  receive: body('receive', {}),
  'request-supplement': body('request-supplement', {
    items: Items,
    fault: FaultWord.nullish(),
    note: text(2000, 0).optional(),
  }),
  refuse: body('refuse', { reasons: ReasonsGiven, rightAgency: text(50).nullish() }),
  /** `part`: of several shares of one agency the one that changes hands (ND61-19.6). */
  assign: body('assign', { officer: text(100), part: text(100).optional() }),
  'complete-step': body('complete-step', {
    outcome: text(50),
    note: text(4000, 0).optional(),
    draft: text(20000).optional(),
    /** The particulars of the result by name, as its procedure names them; without them `draft` is set on the agency's letterhead. */
    fields: FormAnswers.optional(),
  }),
  decline: body('decline', { reasons: ReasonsGiven }),
  'return-for-supplement': body('return-for-supplement', {
    items: Items,
    fault: FaultWord.nullish(),
    note: text(2000, 0).optional(),
  }),
  'propose-supplement': body('propose-supplement', { items: Items, note: text(2000, 0).optional() }),
  'turn-down-supplement': body('turn-down-supplement', { note: text(4000) }),
  sign: body('sign', {}),
  'send-back': body('send-back', { note: text(4000) }),
  seal: body('seal', {}),
  'return-result': body('return-result', { by: Channel }),
  'propose-extension': body('propose-extension', Extension),
  'take-alternative': body('take-alternative', {
    ground: line(200),
    /** The day agreed and the agreement, where the ground is an agreement in writing. */
    until: Until.optional(),
    agreement: text(2000, 0).optional(),
    /** The share of work whose own limit it is (ND61-19.6). */
    part: text(100).optional(),
  }),
  'sign-extension': body('sign-extension', {}),
  're-appoint': body('re-appoint', {}),
  apologise: body('apologise', { reason: text(4000).optional() }),
  'take-supplement': body('take-supplement', {
    handedIn: z.array(text(50)).max(50).default([]),
    /** What is put right in the declaration; what is not named stays as it was. */
    answers: FormAnswers.optional(),
    /** A draft of the officer's that holds the scans. */
    draft: text(100).optional(),
  }),
  'receive-and-draft': body('receive-and-draft', {
    draft: text(20000).optional(),
    fields: FormAnswers.optional(),
    note: text(4000, 0).optional(),
  }),
  forward: body('forward', { by: z.enum(['by-hand', 'post', 'other']).default('by-hand') }),
  'take-over': body('take-over', {}),
  transfer: body('transfer', {
    parts: Parts.optional(),
    /** The lead agency by its code, or by the place of its part, from 0; without it the first leads. */
    lead: z.union([text(50), z.int().min(0).max(19)]).optional(),
    note: text(2000, 0).optional(),
  }),
  'announce-visit': body('announce-visit', {
    time: line(200),
    place: Address,
    participants: text(1000),
    content: text(4000),
  }),
  'record-visit': body('record-visit', {
    outcome: z
      .enum(['verified', 'not-verified'], 'Kết quả xác minh phải là verified hoặc not-verified.')
      .default('verified'),
    minutes: text(20000),
  }),
  consult: body('consult', {
    agencies: z
      .array(z.union([text(50), z.object({ agency: text(50), answerBy: Until })]))
      .min(1, NO_AGENCY)
      .max(20),
    question: text(4000),
    answerBy: Until.optional(),
  }),
  'answer-consultation': body('answer-consultation', { text: text(20000) }),
  'go-on-without': body('go-on-without', { agency: text(50) }),
  'record-payment': body('record-payment', {
    amount: Money,
    by: z.enum(['counter', 'online', 'post']).default('counter'),
    receipt: line(50, 0).optional(),
  }),
  refund: body('refund', {
    amount: Money,
    reason: text(2000),
    /** Paid out at the counter, or back through the gateway it came by. */
    way: z.enum(['counter', 'gateway'], 'Cách hoàn trả phải là counter hoặc gateway.').optional(),
  }),
  'record-originals': body('record-originals', {
    what: z.enum(['taken', 'compared', 'returned'], 'Việc phải là taken, compared hoặc returned.'),
    components: z.array(text(50)).min(1, 'Cần nêu ít nhất một giấy tờ.').max(50),
    fits: z.boolean().nullish(),
  }),
  digitise: body('digitise', {
    component: text(50),
    class: z.enum(['mandatory', 'person', 'agency'], 'Loại số hóa phải là mandatory, person hoặc agency.'),
  }),
  'note-call': body('note-call', {
    /** The entries whose notices the person was told, as the dossier names them. */
    calls: z.array(z.int().min(1), 'Cần chọn nội dung đã báo.').min(1, 'Cần chọn nội dung đã báo.').max(50),
    note: text(2000),
  }),
  correct: body('correct', { entry: z.int('Số mục nhật ký là số nguyên.').min(1), reason: text(4000) }),
  reassign: body('reassign', {
    identity: IdentitySaid,
    /** Needed where nobody is on record under the identity; what is on record must agree with it. */
    name: PersonName.optional(),
    /** The number is known under another name, and it is the same person: what is on record is put right. */
    samePerson: z.boolean().optional(),
    phone: PhoneOrNone.optional(),
    email: EmailOrNone.optional(),
    address: AddressOrNone.optional(),
    reason: text(2000),
  }),
} as const satisfies { readonly [One in Name]: z.ZodObject<{ decision: z.ZodLiteral<One> }> };

type Body = (typeof BODIES)[Name];

/** `extend` of an older caller: the one act of before is the first of today's two (ND61-19.9), taken where that is offered. */
const Extend = z
  .object({ decision: z.literal('extend'), ...Seen, ...Extension })
  .transform((said) => ({ ...said, decision: 'propose-extension' as const }));

/** The body of a decision, by its name. */
export const DecisionBody = z.discriminatedUnion(
  'decision',
  [...Object.values(BODIES), Extend] as unknown as [Body, ...Body[]],
  'Không có quyết định này.',
);

export type DecisionBody = z.infer<typeof DecisionBody>;

/** The body of one decision. */
export type BodyOf<One extends Name> = Extract<DecisionBody, { readonly decision: One }>;

export type { EventName } from '../domain/dossier/events.ts';

/** The name of a decision, as an answer carries it. */
export const DecisionName = z.enum(Object.keys(BODIES) as [Name, ...Name[]]);
export type DecisionName = z.infer<typeof DecisionName>;
