import { setTimeout as pause } from 'node:timers/promises';
import type { FeedbackEvent } from '../../lib/domain/feedback/events.ts';
import { isHandled, type KnownFeedback, openSteps } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import type { World } from '../../lib/world/world.ts';

const PAUSES_MS = [2, 3, 5, 10, 20, 40, 80, 160, 320, 640, 720];

/** Waits up to two seconds for the step after a decision and answers with the feedback as it then stands. */
export const waitForFeedbackStep = async (world: World, feedback: KnownFeedback): Promise<KnownFeedback> => {
  let now = feedback;
  for (const milliseconds of PAUSES_MS) {
    if (isHandled(now) || openSteps(now).length > 0) return now;
    await pause(milliseconds);
    const read = foldFeedback(await world.journal.read<FeedbackEvent>(feedback.id));
    if (read.stage !== 'nothing') now = read;
  }
  return now;
};
