import * as z from 'zod';
import { typedWithin } from './typed-as.ts';

/** The shapes of the HTTP contract: they check requests, strip answers, and become OpenAPI. */
export const Instant = z
  .string()
  .meta({ description: 'ISO 8601 with offset', examples: ['2026-02-13T16:30:00+07:00'] });
export const DayDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Ngày phải có dạng năm-tháng-ngày, ví dụ 2026-02-13.');
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Mã băm SHA-256 phải gồm 64 chữ số hệ 16 viết thường.');
export const Why = z.object({ text: z.string(), article: z.string(), from: Instant, to: Instant });
export const Channel = z.enum(['counter', 'online', 'post']);
export const Level = z.enum(['province', 'district', 'commune', 'central']);

/** A text a person writes, on as many lines as they like. */
export const text = (most: number, least = 1) => typedWithin('text', most, least);

/** A text on one line. */
export const line = (most: number, least = 1) => typedWithin('line', most, least);

/** The answers of a form, by the names of its fields. */
export const FormAnswers = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,60}$/), text(4000, 0));

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  reason: z.string().meta({ description: 'a stable kebab-case word' }),
  detail: z.string().meta({ description: 'one Vietnamese sentence a person can act on' }),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

export type Why = z.infer<typeof Why>;
export type Problem = z.infer<typeof Problem>;
