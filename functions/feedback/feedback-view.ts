import { answerState, feedbackAnswerBy } from '../../lib/domain/feedback/answer-limit.ts';
import { feedbackMoves } from '../../lib/domain/feedback/decide-feedback.ts';
import type { About } from '../../lib/domain/feedback/events.ts';
import { isHandled, numberOf } from '../../lib/domain/feedback/feedback.ts';
import { feedbackTimeline } from '../../lib/domain/feedback/feedback-timeline.ts';
import { maySeeSender } from '../../lib/domain/feedback/who-may-see.ts';
import { FEEDBACK_STAGE_WORDS } from '../../lib/domain/feedback/words.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Account, World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { findContent, type TextContent } from '../deciding/contents.ts';
import { type ReadFeedback, senderOf } from './read-feedback.ts';

/** One line of a list. */
export const feedbackItem = (world: World, { feedback, rules }: ReadFeedback) => ({
  number: numberOf(feedback),
  kind: feedback.kind,
  about: feedback.about === null ? null : { ...feedback.about, name: nameOfAbout(world, feedback.about) },
  stage: feedback.stage,
  status: FEEDBACK_STAGE_WORDS[feedback.stage],
  receivedAt: feedback.received.at,
  answerBy: feedbackAnswerBy(feedback, rules)?.at ?? null,
});

/** What the sender sees (TT01-16.2d). */
export const feedbackStatus = async (world: World, read: ReadFeedback) => ({
  ...feedbackItem(world, read),
  ...(await common(world, read, false)),
  mayRate: isHandled(read.feedback) && read.feedback.rated === null,
});

/** What the staff entrusted with it see, and what this person may decide. */
export const deskFeedback = async (world: World, read: ReadFeedback, who: Account) => {
  const { feedback, rules } = read;
  const by = actorOf(who);
  return {
    ...feedbackItem(world, read),
    ...(await common(world, read, true)),
    agency: agencyName(world, feedback.agency),
    inHandOf: agencyName(world, feedback.inHandOf),
    channel: feedback.channel,
    state: answerState(feedback, world.clock.now(), rules),
    sender: maySeeSender(feedback, by) ? ((await senderOf(world, feedback)) ?? null) : null,
    moves: feedbackMoves(feedback, by),
  };
};

/** The name of an agency, or its code where the province no longer lists it. */
export const agencyName = ({ province }: World, code: string): string =>
  province.agencies.find((agency) => agency.code === code)?.name ?? code;

/** A text somebody wrote; empty where it was destroyed. */
export const textOfFeedback = async (world: World, id: string, sha256: Sha256): Promise<string> =>
  (await findContent<TextContent>(world, id, sha256))?.text ?? '';

const common = async (world: World, { feedback, entries, rules }: ReadFeedback, withInternal: boolean) => ({
  why: feedbackAnswerBy(feedback, rules)?.why ?? [],
  text: await textOfFeedback(world, feedback.id, feedback.text),
  timeline: await Promise.all(
    feedbackTimeline(entries)
      .filter(({ internal }) => withInternal || !internal)
      .map(async ({ at, title, text, agency }) => ({
        at,
        title,
        text: text === null ? null : await textOfFeedback(world, feedback.id, text),
        agency: agency === null ? null : agencyName(world, agency),
      })),
  ),
  rating: feedback.rated?.rating ?? null,
});

const nameOfAbout = (world: World, { is, code }: About): string => {
  if (is === 'agency') return agencyName(world, code);
  return is === 'procedure' ? (world.province.procedures.find((one) => one.code === code)?.name ?? code) : code;
};
