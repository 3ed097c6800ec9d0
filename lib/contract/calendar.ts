import * as z from 'zod';
import { DayDate, Instant, line, text } from './common.ts';
import { day } from './typed-fields.ts';

const Day = day('Ngày phải là ngày có thật, ví dụ 24/12/2026.');
const Source = line(300, 3);

/** What an administrator declares. `source`: the act, by number and date where it has them. */
export const CalendarDecision = z.discriminatedUnion(
  'decision',
  [
    z.object({
      decision: z.literal('declare-day-off'),
      date: Day,
      name: line(200),
      kind: z.enum(['holiday', 'compensatory-rest', 'swapped-day', 'local-closure']).default('local-closure'),
      source: Source,
    }),
    z.object({ decision: z.literal('declare-made-up-day'), date: Day, insteadOf: Day, source: Source }),
    z.object({
      decision: z.literal('open-year'),
      year: z.number().int().min(2000, 'Năm gồm 4 chữ số, ví dụ 2027.').max(2099, 'Năm gồm 4 chữ số, ví dụ 2027.'),
      source: Source,
    }),
    z.object({
      decision: z.literal('revoke'),
      entry: z.number().int().min(1),
      reason: text(2000),
      source: Source,
    }),
  ],
  'Không có quyết định này.',
);

export const CalendarDecided = z.object({ entry: z.number(), at: Instant });

const Person = z.object({ id: z.string(), name: z.string().nullable() });

/** One declaration as everybody of the staff sees it, revoked ones too. */
const CalendarDeclaration = z.object({
  entry: z.number(),
  at: Instant,
  by: Person,
  /** `estimates`: days off of years not declared yet, brought in by a release; `year` the first of them. */
  kind: z.enum(['day-off', 'made-up-day', 'year', 'estimates']),
  date: DayDate.nullable(),
  year: z.number(),
  name: z.string().nullable(),
  insteadOf: DayDate.nullable(),
  source: z.string(),
  revoked: z
    .object({ entry: z.number(), at: Instant, by: Person, source: z.string(), reason: z.string().nullable() })
    .nullable(),
});

export const CalendarDeclarations = z.object({
  /** The years whose days off are known (reading 19). */
  years: z.array(z.number()),
  /** The year to be declared next, the day from which it is asked for (60 days before the last declared year ends), and whether that has come. */
  toDeclare: z.object({ year: z.number(), from: DayDate, due: z.boolean() }),
  items: z.array(CalendarDeclaration),
});

export type CalendarDecision = z.input<typeof CalendarDecision>;
export type CalendarDecided = z.infer<typeof CalendarDecided>;
export type CalendarDeclarations = z.infer<typeof CalendarDeclarations>;
