import * as z from 'zod';
import { Instant, page } from './common.ts';

/** One look of a member of staff, as its person is told it: who, in which unit, as what, at what, on which ground. All in words. */
export const LookItem = z.object({
  at: Instant,
  who: z.string(),
  unit: z.string(),
  role: z.string(),
  what: z.string(),
  ground: z.string(),
});
export const Looks = page(LookItem).extend({
  /** Looks of so many years back are told. */
  years: z.number(),
});

export type LookItem = z.infer<typeof LookItem>;
export type Looks = z.infer<typeof Looks>;
