import type { Sha256 } from '../journal/entry.ts';
import type { StepKey } from '../journal/step.ts';

type Seen = { readonly seen: StepKey | null };

/** What staff may decide on a piece of feedback; texts are already contents. */
export type FeedbackCommand =
  | (Seen & { readonly decision: 'answer'; readonly text: Sha256; readonly state: 'handled' | 'in-handling' })
  | (Seen & { readonly decision: 'refer'; readonly to: string; readonly text: Sha256 })
  | (Seen & { readonly decision: 'ask'; readonly of: string; readonly text: Sha256 })
  | (Seen & { readonly decision: 'explain'; readonly text: Sha256 })
  | (Seen & { readonly decision: 'pass-on' });

export type FeedbackVerb = FeedbackCommand['decision'];
