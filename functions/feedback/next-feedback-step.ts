import type { FeedbackEvent } from '../../lib/domain/feedback/events.ts';
import { isHandled, type KnownFeedback } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { World } from '../../lib/world/world.ts';
import { growth } from '../deciding/growth.ts';

const WAIT_MS = 2_000;
const GROWTHS_AT_MOST = 5;

/** Waits up to two seconds for the step after a decision and answers with the feedback as it then stands. */
export const waitForFeedbackStep = async (world: World, feedback: KnownFeedback): Promise<KnownFeedback> => {
  let now = feedback;
  for (let grown = 0; grown < GROWTHS_AT_MOST; grown++) {
    if (isHandled(now) || openSteps(now).length > 0) return now;
    await growth(world, now.id, now.last.entry, WAIT_MS);
    const read = foldFeedback(await world.journal.read<FeedbackEvent>(feedback.id));
    if (read.stage === 'nothing' || read.last.entry === now.last.entry) return now;
    now = read;
  }
  return now;
};
