import type { Sha256 } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import type { Role } from '../journal/moment.ts';
import type { RouteName, StepKey } from '../journal/step.ts';
import type { PromptPoint } from '../time/rules.ts';
import type { About, FeedbackChannel, FeedbackKind, FeedbackStep, Rating } from './events.ts';

/** A step handed over to an agency, and with what it was closed. */
export type HandedStep = {
  readonly key: StepKey;
  readonly step: FeedbackStep;
  readonly agency: string;
  readonly role: Role;
  readonly opened: Fact;
  readonly closed: (Fact & { readonly outcome: string }) | null;
};

/** What every piece of feedback has once it was received. */
export type Received = {
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly channel: FeedbackChannel;
  /** The agency that received it, and the one that has it in hand now. */
  readonly agency: string;
  readonly inHandOf: string;
  readonly about: About | null;
  readonly text: Sha256;
  readonly contact: Sha256;
  readonly owner: string | null;
  readonly route: RouteName;
  /** The agencies complained of or denounced: they see neither who sent it nor what was sent. */
  readonly accused: readonly string[];
  readonly byCode: boolean;
  readonly received: Fact;
  /** When the sender was first told how it is being handled: this is what the limit of TH-14 asks for. */
  readonly told: Fact | null;
  readonly referrals: readonly (Fact & { readonly to: string; readonly text: Sha256 })[];
  /** What an agency complained of was asked to explain. */
  readonly asked: readonly (Fact & { readonly of: string; readonly question: Sha256 })[];
  readonly rated: (Fact & { readonly rating: Rating; readonly text: Sha256 | null }) | null;
  readonly steps: Readonly<Record<StepKey, HandedStep>>;
  readonly reached: readonly { readonly point: PromptPoint; readonly of: number }[];
  readonly last: Fact;
};

/** Feedback, complaint or denunciation, one shape per stage. */
export type Feedback =
  | { readonly stage: 'nothing' }
  | (Received & { readonly stage: 'received' | 'in-handling' | 'referred' | 'asked' })
  | (Received & { readonly stage: 'explained'; readonly explanation: Fact & { readonly text: Sha256 } })
  | (Received & { readonly stage: 'handled'; readonly handled: Fact });

export type KnownFeedback = Exclude<Feedback, { stage: 'nothing' }>;

export const NO_FEEDBACK: Feedback = Object.freeze({ stage: 'nothing' });

/** The journal of a number: `feedback/PA-2026-000123`. */
export const feedbackJournal = (number: string): string => `feedback/${number}`;

/** The number the sender was given. */
export const numberOf = ({ id }: KnownFeedback): string => numberIn(id);

/** The number in the name of a journal. */
export const numberIn = (journal: string): string => journal.slice(journal.indexOf('/') + 1);

/** Số phản ánh: `PA-2026-000123`, running within the year. */
export const feedbackNumber = (year: string, running: number): string =>
  `PA-${year}-${String(running).padStart(6, '0')}`;

/** True once nothing more is owed to the sender. */
export const isHandled = (feedback: Feedback): boolean => feedback.stage === 'handled';
