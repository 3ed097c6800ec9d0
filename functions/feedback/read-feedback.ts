import { typedCode } from '../../lib/contract/typed/codes.ts';
import type { FeedbackRules } from '../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackEvent } from '../../lib/domain/feedback/events.ts';
import { feedbackJournal, type KnownFeedback, numberOf } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import { type PieceSight, sightOf } from '../../lib/domain/feedback/who-may-see.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import { isSameContact } from '../../lib/domain/notices/contact.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { findContent } from '../deciding/contents.ts';
import { Refused } from '../wire/operation.ts';
import { numberOfCode } from './code-of-feedback.ts';
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
  const entries = await world.journal.read<FeedbackEvent>(feedbackJournal(typedCode(number)));
  const feedback = foldFeedback(entries);
  if (feedback.stage === 'nothing') throw new Refused(404, 'feedback-unknown');
  return { feedback, entries, rules: feedbackRules(world, feedback) };
};

/** For staff entrusted with it, with how much of it they see; to all others it is not shown to exist (N4). */
export const readFeedbackForStaff = async (
  world: World,
  number: string,
  who: Account,
): Promise<ReadFeedback & { readonly sight: Exclude<PieceSight, 'nothing'> }> => {
  const read = await readFeedback(world, number);
  const sight = sightOf(read.feedback, actorOf(who));
  if (sight === 'nothing') throw new Refused(404, 'feedback-unknown');
  return { ...read, sight };
};

/** For whoever holds the code (J3, N4). A code that is none is answered like one that was never given out. */
export const readFeedbackByCode = async (world: World, code: string): Promise<ReadFeedback> => {
  const number = await numberOfCode(world, code);
  if (number === undefined) throw new Refused(404, 'feedback-code-unknown');
  await limit(world, `feedback-code ${number}`, LOOKS);
  return readFeedback(world, number);
};

/**
 * For who sent it: the owner signed in, whoever holds the code, or, of feedback received before there were codes, whoever
 * knows the address given then. Complaints and denunciations never: who suspects a sender knows the telephone. Whatever does
 * not fit is answered like a wrong number.
 */
export const readFeedbackForSender = async (
  world: World,
  number: string,
  {
    who,
    contact,
    code,
  }: {
    readonly who: Account | undefined;
    readonly contact?: string | undefined;
    readonly code?: string | undefined;
  },
): Promise<ReadFeedback> => {
  const read = await readFeedback(world, number);
  const { feedback } = read;
  if (who !== undefined && feedback.owner === who.id) return read;
  await limit(world, `feedback-number ${numberOf(feedback)}`, GUESSES);
  if (code !== undefined && (await numberOfCode(world, code)) === numberOf(feedback)) return read;

  const byAddress = contact !== undefined && !feedback.byCode && feedback.kind === 'feedback';
  const sender = byAddress ? await senderOf(world, feedback) : undefined;
  if (sender === undefined || contact === undefined || !isSameContact(contact, sender.contact))
    throw new Refused(404, 'feedback-unknown');
  return read;
};

/** A minute, of one piece: looks with its code; tries to prove by its number who sent it. Apart, so that who guesses shuts nobody out. */
const LOOKS = 30;
const GUESSES = 10;

/** However many addresses ask. */
const limit = async (world: World, key: string, perMinute: number): Promise<void> => {
  if (!(await world.limits.take(key, perMinute))) throw new Refused(429, 'too-many-look-ups');
};

/** Who sent it, or undefined where that was destroyed. */
export const senderOf = (world: World, { id, contact }: KnownFeedback): Promise<SenderContent | undefined> =>
  findContent<SenderContent>(world, id, contact);
