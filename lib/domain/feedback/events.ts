import type { Sha256 } from '../journal/entry.ts';
import type { Role } from '../journal/moment.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { PromptPoint } from '../time/rules.ts';

/** Phản ánh, kiến nghị (TH-13); khiếu nại, tố cáo are another thing (ND61-8.1đ). */
export const FEEDBACK_KINDS = ['feedback', 'complaint', 'denunciation'] as const;
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number];

/** How it came: the portal's section, or what the agency got by e-mail, at the counter, by telephone (TH-13.2). */
export type FeedbackChannel = 'portal' | 'email' | 'counter' | 'phone';

/** What it is about, where a code names it; other words stand in the text. */
export type About = { readonly is: 'agency' | 'procedure' | 'dossier'; readonly code: string };

export type FeedbackStep = 'answer' | 'finish' | 'settle' | 'explain' | 'pass-on';

/** The outcome as the sender rates it (TT01-16.2g), three levels (TT32-12.1c). */
export const RATINGS = ['very-satisfied', 'satisfied', 'not-satisfied'] as const;
export type Rating = (typeof RATINGS)[number];

/** What can happen to a piece of feedback. Who sent it, how to reach them and every text are contents (SHA-256). */
export type FeedbackEvent =
  | {
      readonly type: 'FeedbackReceived';
      readonly kind: FeedbackKind;
      readonly channel: FeedbackChannel;
      /** The agency whose one-stop unit received it. */
      readonly agency: string;
      readonly about: About | null;
      readonly text: Sha256;
      readonly contact: Sha256;
      /** The account of a sender who was signed in. */
      readonly owner: string | null;
      readonly route: RouteName;
      /** The agencies complained of or denounced, themselves or their people; absent: none, or received before they were written down. */
      readonly accused?: readonly string[];
      /** It is looked up with the code its sender was given; absent: received before there were codes. */
      readonly byCode?: true;
    }
  | { readonly type: 'FeedbackAnswered'; readonly text: Sha256; readonly state: 'handled' | 'in-handling' }
  | { readonly type: 'FeedbackReferred'; readonly to: string; readonly text: Sha256 }
  | { readonly type: 'ExplanationAsked'; readonly of: string; readonly question: Sha256 }
  | { readonly type: 'ExplanationGiven'; readonly text: Sha256 }
  | { readonly type: 'ExplanationPassedOn'; readonly text: Sha256 }
  | { readonly type: 'FeedbackRated'; readonly rating: Rating; readonly text: Sha256 | null }
  | {
      readonly type: 'StepOpened';
      readonly step: FeedbackStep;
      readonly after: number;
      readonly unit: string | null;
      /** The agency that has it in hand. */
      readonly agency: string;
      readonly role: Role;
    }
  | { readonly type: 'StepClosed'; readonly key: StepKey; readonly outcome: string }
  | { readonly type: 'LimitReached'; readonly limit: 'answer'; readonly point: PromptPoint; readonly of: number };
