import { answerState, feedbackAnswerBy } from '../../lib/domain/feedback/answer-limit.ts';
import { type FeedbackMove, feedbackMoves, mayBeAsked, mayNotSee } from '../../lib/domain/feedback/decide-feedback.ts';
import type { About } from '../../lib/domain/feedback/events.ts';
import { isHandled, type KnownFeedback, numberOf } from '../../lib/domain/feedback/feedback.ts';
import { feedbackTimeline, type HandlingLine } from '../../lib/domain/feedback/feedback-timeline.ts';
import type { PieceSight } from '../../lib/domain/feedback/who-may-see.ts';
import { FEEDBACK_STAGE_WORDS } from '../../lib/domain/feedback/words.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
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

/** What the staff entrusted with it see, as much as is theirs, and what this person may decide. */
export const deskFeedback = async (
  world: World,
  read: ReadFeedback & { readonly sight: Exclude<PieceSight, 'nothing'> },
  who: Account,
) => {
  const { feedback, rules, sight } = read;
  const mine = {
    ...deskItem(world, read, sight),
    agency: agencyName(world, feedback.agency),
    inHandOf: agencyName(world, feedback.inHandOf),
    state: answerState(feedback, world.clock.now(), rules),
    moves: feedbackMovesOf(world, feedback, who),
  };
  if (sight === 'question') {
    const timeline = await timelineOf(world, read, ({ agency }) => agency !== null && agency === who.agency);
    return { ...mine, why: [], text: '', timeline, rating: null, channel: null, sender: null };
  }
  return {
    ...mine,
    ...(await common(world, read, true)),
    channel: feedback.channel,
    sender: sight === 'whole' ? ((await senderOf(world, feedback)) ?? null) : null,
  };
};

/** One line of a list for the staff: a dossier it is about would say whose it is, so only who sees the sender sees that. */
export const deskItem = (world: World, read: ReadFeedback, sight: PieceSight) => {
  const item = feedbackItem(world, read);
  const [asked] = read.feedback.asked.slice(-1);
  return {
    ...item,
    about: sight === 'question' || (sight !== 'whole' && item.about?.is === 'dossier') ? null : item.about,
    receivedAt: sight === 'question' && asked !== undefined ? asked.at : item.receivedAt,
  };
};

/** What a person may decide, each with the agencies it may go to; what could go nowhere is not offered. */
export const feedbackMovesOf = (world: World, feedback: KnownFeedback, who: Account) =>
  feedbackMoves(feedback, actorOf(who))
    .map((move) => ({ ...move, agencies: agenciesFor(world, feedback, move, who) }))
    .filter(({ decision, agencies }) => !GOES_SOMEWHERE.includes(decision) || agencies.length > 0);

const GOES_SOMEWHERE: readonly string[] = ['refer', 'ask'];

/** Whether anybody receives there is looked up for the one it is sent to, not for every agency of a province. */
const agenciesFor = (world: World, feedback: KnownFeedback, { decision }: FeedbackMove, who: Account) => {
  const { agencies } = world.province;
  const codes =
    decision === 'ask'
      ? mayBeAsked(feedback)
      : agencies.map(({ code }) => code).filter((code) => code !== who.agency && !mayNotSee(feedback, code));
  return GOES_SOMEWHERE.includes(decision) ? codes.map((code) => ({ code, name: agencyName(world, code) })) : [];
};

/** The name of an agency, or its code where the province no longer lists it. */
export const agencyName = ({ province }: World, code: string): string =>
  province.agencies.find((agency) => agency.code === code)?.name ?? code;

/** A text somebody wrote; empty where it was destroyed. */
export const textOfFeedback = async (world: World, id: string, sha256: Sha256): Promise<string> =>
  (await findContent<TextContent>(world, id, sha256))?.text ?? '';

const common = async (world: World, read: ReadFeedback, withInternal: boolean) => ({
  why: feedbackAnswerBy(read.feedback, read.rules)?.why ?? [],
  text: await textOfFeedback(world, read.feedback.id, read.feedback.text),
  timeline: await timelineOf(world, read, ({ internal }) => withInternal || !internal),
  rating: read.feedback.rated?.rating ?? null,
});

const timelineOf = async (world: World, { feedback, entries }: ReadFeedback, isTold: (line: HandlingLine) => boolean) =>
  Promise.all(
    feedbackTimeline(entries)
      .filter(isTold)
      .map(async ({ at, title, text, agency }) => ({
        at,
        title,
        text: text === null ? null : await textOfFeedback(world, feedback.id, text),
        agency: agency === null ? null : agencyName(world, agency),
      })),
  );

const nameOfAbout = (world: World, { is, code }: About): string => {
  if (is === 'agency') return agencyName(world, code);
  return is === 'procedure' ? (world.province.procedures.find((one) => one.code === code)?.name ?? code) : code;
};
