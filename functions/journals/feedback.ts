import { answerLimitReached, nextFeedbackLook } from '../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackEvent, FeedbackStep } from '../../lib/domain/feedback/events.ts';
import { isHandled } from '../../lib/domain/feedback/feedback.ts';
import { feedbackRow } from '../../lib/domain/feedback/feedback-row.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import { feedbackRole } from '../../lib/domain/feedback/step-kinds.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import { recordIn } from '../deciding/record.ts';
import { feedbackRules } from '../feedback/feedback-rules.ts';
import { tellAboutFeedback } from '../feedback/tell-about-feedback.ts';
import type { JournalKind } from './kind.ts';

type Entries = readonly Entry<FeedbackEvent>[];

/** Feedback, complaints and denunciations (TH-13, TH-14, ND61-8.1đ): their routes, their rows, their prompts and notices. */
export const feedbackJournals: JournalKind = {
  walk: (entries) => {
    const now = foldFeedback(entries as Entries);
    if (now.stage === 'nothing') return null;
    const { route, received, last, steps } = now;
    return { route, begun: received.entry, last: last.entry, over: isHandled(now), steps };
  },
  opening: (entries, { step, after, unit }): FeedbackEvent => {
    const now = foldFeedback(entries as Entries);
    if (now.stage === 'nothing') throw new Error('a step of feedback that was not received');
    const kind = step as FeedbackStep;
    return { type: 'StepOpened', step: kind, after, unit, agency: now.inHandOf, role: feedbackRole(kind) };
  },
  nextLook: (entries, world) => {
    const now = foldFeedback(entries as Entries);
    return now.stage === 'nothing' ? null : nextFeedbackLook(now, feedbackRules(world, now));
  },
  project: async (id, world) => {
    const now = foldFeedback(await world.journal.read<FeedbackEvent>(id));
    if (now.stage !== 'nothing') await world.views.put(feedbackRow(now, feedbackRules(world, now)));
  },
  follow: async (entry, entries, world) => {
    const then = foldFeedback((entries as Entries).slice(0, entry.entry));
    if (then.stage === 'nothing') return;
    await tellAboutFeedback(world, entry as Entry<FeedbackEvent>, then);
  },
  look: async (id, world) => {
    const { state: now, entry } = await recordIn(world, foldFeedback, {
      journal: id,
      command: world.chance.id(),
      by: SYSTEM,
      blank: undefined,
      decide: (before, { at }) =>
        before.stage === 'nothing' ? [] : answerLimitReached(before, at, feedbackRules(world, before)),
    });
    if (entry === null && now.stage !== 'nothing')
      await world.alarms.set(id, nextFeedbackLook(now, feedbackRules(world, now)));
    return 0;
  },
};
