import type * as z from 'zod';
import type { ActName } from '../../../lib/contract/step-up.ts';

/** What a page sends that lacks its proof: for which act, to where, and what was said before the proof was asked for. */
export type ToProve = {
  readonly act: z.infer<typeof ActName>;
  readonly id: string;
  readonly action: string;
  readonly carried: Readonly<Record<string, string>>;
  /** What the button says and does: `Nộp hồ sơ`. */
  readonly send: string;
  readonly back: string;
};
