import * as z from 'zod';
import { DayDate, Instant, text } from './common.ts';
import { typedAs } from './typed-as.ts';
import { day } from './typed-fields.ts';

export const NewTicket = z.object({ agency: text(50), procedure: text(50, 0).optional() });
/** `ahead`: how many wait before this number. */
export const TicketTaken = z.object({ number: z.number(), ahead: z.number(), takenAt: Instant });

export const TicketAddress = z.object({
  number: typedAs('number').pipe(z.string().regex(/^[1-9]\d{0,5}$/, 'Số thứ tự chỉ gồm chữ số, ví dụ 12.')),
});
/** `served`: false where nobody came when called. */
export const TicketClosing = z.object({ served: z.boolean().default(true) });
/** `number` is null where nobody waits. */
export const TicketCalled = z.object({ number: z.number().nullable(), waiting: z.number() });
export const TicketClosed = z.object({ number: z.number(), served: z.boolean() });

const Minutes = z.number().nullable();
export const TicketQuery = z.object({
  date: day('Ngày phải là ngày có thật, ví dụ 13/02/2026.')
    .refine((date) => date >= '2000-01-01' && date < '2100-01-01', 'Ngày phải từ năm 2000 đến năm 2099.')
    .optional(),
});
/** Averages in minutes; `target` and `kept` are null where the province names no average for that day. */
export const TicketFigures = z.object({
  date: DayDate,
  taken: z.number(),
  waiting: z.number(),
  served: z.number(),
  abandoned: z.number(),
  averageWaiting: Minutes,
  longestWaiting: Minutes,
  averageHandling: Minutes,
  target: Minutes,
  kept: z.boolean().nullable(),
  atCounters: z.array(z.object({ number: z.number(), calledAt: Instant })),
});
