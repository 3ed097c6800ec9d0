import { type FeedbackRules, runningAnswerBy } from '../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackEvent } from '../../lib/domain/feedback/events.ts';
import type { KnownFeedback } from '../../lib/domain/feedback/feedback.ts';
import { type FeedbackNotice, toOneStop, toSender } from '../../lib/domain/feedback/notices.ts';
import type { Entry, Sha256 } from '../../lib/domain/journal/entry.ts';
import { contactOf } from '../../lib/domain/notices/contact.ts';
import type { Instant } from '../../lib/domain/time/instant.ts';
import type { Notice, World } from '../../lib/world/world.ts';
import { lateness } from '../digest/morning-lines.ts';
import { feedbackRules } from './feedback-rules.ts';
import { agencyName, textOfFeedback } from './feedback-view.ts';
import { senderOf } from './read-feedback.ts';

type To = Pick<Notice, 'channel' | 'to' | 'recipient'>;

/** Sends what an entry tells: the sender by the address given, the head of the one-stop unit that has it. `feedback`: as it stood right after. */
export const tellAboutFeedback = async (
  world: World,
  entry: Entry<FeedbackEvent>,
  feedback: KnownFeedback,
): Promise<void> => {
  const rules = feedbackRules(world, feedback);
  for (const event of entry.events) {
    const text = textOf(event);
    const agency = event.type === 'FeedbackReferred' ? event.to : feedback.inHandOf;
    const words = {
      text: text === null ? '' : await textOfFeedback(world, feedback.id, text),
      agency: agencyName(world, agency),
    };
    const forSender = toSender(event, feedback, rules, words);
    if (forSender !== null) await send(world, entry, forSender, await senderAddresses(world, feedback));
    const forStaff = toOneStop(event, feedback, rules);
    if (forStaff === null) continue;
    for (const role of forStaff.roles) {
      const all = await staffWith(world, forStaff.agency, role);
      // What is not due within the day stands in the morning's letter, and so does a limit that comes or has passed.
      const isUrgent = event.type !== 'LimitReached' && isDue(feedback, entry.at, rules);
      const at = isUrgent ? all : all.filter(({ channel }) => channel === 'portal');
      await send(world, entry, forStaff, at);
    }
  }
};

/** Due within the day, or already overdue. */
const isDue = (feedback: KnownFeedback, at: Instant, rules: FeedbackRules): boolean => {
  const due = runningAnswerBy(feedback, rules);
  return due !== null && lateness(due, at) !== null;
};

const send = async (
  world: World,
  entry: Entry<FeedbackEvent>,
  said: FeedbackNotice,
  addresses: readonly To[],
): Promise<void> => {
  for (const { channel, to, recipient } of addresses) {
    await world.outbox.send({
      key: `${entry.dossier}/${entry.entry}/${said.kind}/${channel}/${recipient}`,
      dossier: entry.dossier,
      entry: entry.entry,
      kind: said.kind,
      channel,
      to,
      recipient,
      subject: said.subject,
      text: channel === 'sms' ? said.sms : said.text,
      at: world.clock.now(),
    });
  }
};

/** The address given with the feedback and, for a sender who was signed in, the portal. */
const senderAddresses = async (world: World, feedback: KnownFeedback): Promise<readonly To[]> => {
  const { owner, id } = feedback;
  const sender = await senderOf(world, feedback);
  const given = sender === undefined ? null : contactOf(sender.contact);
  return [
    ...(owner === null ? [] : [{ channel: 'portal' as const, to: owner, recipient: owner }]),
    ...(given === null ? [] : [{ ...given, recipient: owner ?? id }]),
  ];
};

const staffWith = async (world: World, agency: string, role: string): Promise<readonly To[]> => {
  const staff = await world.accounts.withRole(agency, role);
  return staff.flatMap(({ id, email, notify }): To[] => [
    { channel: 'portal', to: id, recipient: id },
    ...(email !== null && notify.includes('email') ? [{ channel: 'email' as const, to: email, recipient: id }] : []),
  ]);
};

const textOf = (event: FeedbackEvent): Sha256 | null =>
  event.type === 'FeedbackAnswered' || event.type === 'FeedbackReferred' || event.type === 'ExplanationPassedOn'
    ? event.text
    : null;
