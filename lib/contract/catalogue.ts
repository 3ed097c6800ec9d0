import * as z from 'zod';
import { Channel, DayDate, Instant, Level, Why } from './common.ts';
import { PaperKind } from './identity.ts';
import { BankCharge } from './payments.ts';

export const ProcedureItem = z.object({
  code: z.string(),
  name: z.string(),
  sector: z.string(),
  level: Level,
  serviceLevel: z.number(),
  agency: z.string(),
  timeLimit: z.string(),
  confirmed: z.boolean(),
  /** How it may be filed; through an authorised person is at the counter. */
  channels: z.array(Channel),

  /** False: shown, and not yet open for filing (D17). */
  published: z.boolean(),
});

export const Component = z.object({
  code: z.string(),
  name: z.string(),
  required: z.boolean(),
  originals: z.number(),
  copies: z.number(),
  formats: z.array(z.string()),
  maxBytes: z.number(),
  source: z.enum(['document', 'database-or-document', 'form']),
});

export const Field = z.object({
  name: z.string(),
  label: z.string(),
  type: z.enum(['text', 'long-text', 'date', 'number', 'choice', 'identifier', 'phone', 'email']),
  help: z.string().optional(),
  required: z.boolean(),
  pattern: z.string().optional(),
  patternMessage: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  showWhen: z.object({ field: z.string(), equals: z.string() }).optional(),
  /** Of a day: not in the future; before, or not before, the day another question asks for. */
  bounds: z
    .object({
      notAfter: z.literal('today').optional(),
      before: z.string().optional(),
      notBefore: z.string().optional(),
    })
    .optional(),
  prefill: z.enum(['name', 'identifier', 'phone', 'email', 'address']).optional(),
});

export const FormPage = z.object({ key: z.string(), title: z.string(), fields: z.array(Field) });

export const ProcedureFull = ProcedureItem.extend({
  agencies: z.array(z.object({ code: z.string(), name: z.string() })),
  applicants: z.array(z.string()),
  /** By which papers somebody may file it, as its applicants say. */
  identities: z.array(PaperKind),
  components: z.array(Component),
  form: z.array(FormPage),
  steps: z.array(z.object({ name: z.string(), who: z.string(), within: z.string() })),
  /** What a supplement may be asked for of it: the declaration (`to-khai`), the papers, the fee to be paid in advance (`phi`). */
  askable: z.array(z.object({ code: z.string(), name: z.string() })),
  fees: z.array(
    z.object({
      channel: Channel,
      amount: z.number(),
      prepaid: z.boolean(),
      /** What one such sum is for, where it is charged by the piece. */
      each: z.string().optional(),
      text: z.string(),
    }),
  ),
  /** What paying its fee online costs who pays; absent: that is not offered here (TT32-5.4b, TTH-11.2). */
  paidOnline: z.object({ charge: BankCharge }).optional(),
  delivery: z.array(Channel),
  result: z.string(),
  conditions: z.string(),
  legalBasis: z.array(z.string()),
  source: z.string(),
  asOf: z.string(),
  ruleSet: z.string(),
});

export const Agency = z.object({
  code: z.string(),
  name: z.string(),
  level: Level,
  parent: z.string().nullable(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  oneStop: z.string(),
  confirmed: z.boolean(),
});

export const Calendar = z.object({
  year: z.number(),
  known: z.boolean(),
  sessions: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      since: DayDate.optional(),
      until: DayDate.optional(),
      source: z.string(),
      confirmed: z.boolean(),
    }),
  ),
  workingWeekdays: z.array(z.number()),
  daysOff: z.array(
    z.object({
      date: DayDate,
      name: z.string(),
      kind: z.string(),
      source: z.string(),
      /** False: listed without effect, but for one that is `estimated`. */
      confirmed: z.boolean(),
      /** Of the lunar calendar in a year not declared yet: it counts, and every date that rests on that year is provisional. */
      estimated: z.boolean().optional(),
    }),
  ),
  workingDays: z.array(z.object({ date: DayDate, insteadOf: DayDate, source: z.string(), confirmed: z.boolean() })),
});

export const IntakeLimit = z.object({ receiveBy: Instant, why: z.array(Why), provisional: z.boolean() });
export const ResultLimit = z.object({ dueAt: Instant, why: z.array(Why), provisional: z.boolean() });
export const LookUp = z.object({ code: z.string(), status: z.string(), completed: z.number() });

export type ProcedureItem = z.infer<typeof ProcedureItem>;
export type ProcedureFull = z.infer<typeof ProcedureFull>;
export type FormPage = z.infer<typeof FormPage>;
export type Field = z.infer<typeof Field>;
export type Component = z.infer<typeof Component>;
export type Agency = z.infer<typeof Agency>;
export type Calendar = z.infer<typeof Calendar>;
export type LookUp = z.infer<typeof LookUp>;
export type IntakeLimit = z.infer<typeof IntakeLimit>;
