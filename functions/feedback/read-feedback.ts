import type { FeedbackRules } from '../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackEvent } from '../../lib/domain/feedback/events.ts';
import { feedbackJournal, type KnownFeedback } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import { maySeeFeedback } from '../../lib/domain/feedback/who-may-see.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { isSameContact } from '../../lib/domain/notices/contact.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { findContent } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { feedbackRules } from './feedback-rules.ts';

export type ReadFeedback = {
  readonly feedback: KnownFeedback;
  readonly entries: readonly Entry<FeedbackEvent>[];
  readonly rules: FeedbackRules;
};

/** Who sent it and how to reach them: a content beside the journal, never an event. */
export type SenderContent = { readonly name: string; readonly contact: string };

/** A piece of feedback by its number, read from its journal. 404 where there is none. */
export const readFeedback = async (world: World, number: string): Promise<ReadFeedback> => {
  const entries = await world.journal.read<FeedbackEvent>(feedbackJournal(number.trim().toUpperCase()));
  const feedback = foldFeedback(entries);
  if (feedback.stage === 'nothing') throw new Refused(404, 'feedback-unknown');
  return { feedback, entries, rules: feedbackRules(world, feedback) };
};

/** For staff entrusted with it; to all others it is not shown to exist (N4). */
export const readFeedbackForStaff = async (world: World, number: string, who: Account): Promise<ReadFeedback> => {
  const read = await readFeedback(world, number);
  if (!maySeeFeedback(read.feedback, actorOf(who))) throw new Refused(404, 'feedback-unknown');
  return read;
};

/** For who sent it: the owner signed in, or whoever knows the address given then. A wrong address is answered like a wrong number. */
export const readFeedbackForSender = async (
  world: World,
  number: string,
  { who, contact }: { readonly who: Account | undefined; readonly contact: string | undefined },
): Promise<ReadFeedback> => {
  const read = await readFeedback(world, number);
  if (who !== undefined && read.feedback.owner === who.id) return read;

  const sender = await senderOf(world, read.feedback);
  if (contact === undefined || !isSameContact(contact, sender?.contact ?? '')) {
    throw new Refused(404, 'feedback-unknown');
  }
  return read;
};

/** Who sent it, or undefined where that was destroyed. */
export const senderOf = (world: World, { id, contact }: KnownFeedback): Promise<SenderContent | undefined> =>
  findContent<SenderContent>(world, id, contact);
