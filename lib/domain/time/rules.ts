import type { Instant } from './instant.ts';

/** How long the one-stop unit has to receive an online dossier (D1, D2). */
export type IntakeRule =
  | { readonly kind: 'working-hours'; readonly hours: number; readonly article: string }
  | { readonly kind: 'minutes-by-session'; readonly minutes: number; readonly article: string };

/** The time limit of a procedure, counted from acceptance. `lateAfter: '15:00'`: received after that clock time counts from, or ends on, the next working day. */
export type TimeLimit =
  | { readonly kind: 'working-days'; readonly amount: number; readonly lateAfter?: string; readonly text?: string }
  | { readonly kind: 'working-hours'; readonly amount: number; readonly text?: string }
  | { readonly kind: 'same-day'; readonly lateAfter?: string; readonly text?: string }
  | { readonly kind: 'at-once'; readonly text?: string };

/** Looks made before and after a limit (ND61-8.2b): the word and when it stands relative to the limit. */
export type PromptPoint = 'remind' | 'day-before' | 'due' | 'overdue';

/** When a point of a limit falls: the instant, or null when it would stand before the limit's own start. */
export type PointAt = { readonly point: PromptPoint; readonly at: Instant };
