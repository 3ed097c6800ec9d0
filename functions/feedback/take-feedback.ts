import { createHash } from 'node:crypto';
import { feedbackAnswerBy } from '../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackChannel, FeedbackKind } from '../../lib/domain/feedback/events.ts';
import { feedbackJournal, feedbackNumber } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import { receiveFeedback } from '../../lib/domain/feedback/receive-feedback.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { feedbackSeries } from '../../lib/domain/numbers/series.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from '../deciding/contents.ts';
import { recordIn } from '../deciding/record.ts';
import { giveCode } from './code-of-feedback.ts';
import { feedbackRules } from './feedback-rules.ts';
import type { SenderContent } from './read-feedback.ts';
import { receiverOf } from './receiver-of.ts';

/** What the sender says. */
export type Sent = SenderContent & {
  readonly kind: FeedbackKind;
  readonly about?: string | undefined;
  readonly text: string;
};

type Taking = {
  readonly channel: FeedbackChannel;
  readonly by: Actor;
  readonly owner: string | null;
  readonly command: string;
};

/**
 * Takes feedback in: its number, the code it is looked up with, and until when it is answered and why (TH-14). The same
 * command gives the same number. The code is the sender's: null where it would go through the hands of those accused.
 */
export const takeFeedback = async (world: World, sent: Sent, taking: Taking) => {
  const command = commandOf(sent, taking);
  const { agency, about, accused } = await receiverOf(world, sent.kind, sent.about ?? '');
  const number = await takeNumber(world, command);
  const id = feedbackJournal(number);
  const { kind, name, contact } = sent;
  const words = about === null && sent.about ? `Về: ${sent.about}\n${sent.text}` : sent.text;
  const text = prepareContent(world, id, { text: words });
  const sender = prepareContent(world, id, { name, contact });
  const { state: feedback } = await recordIn(world, foldFeedback, {
    journal: id,
    command,
    by: taking.by,
    blank: undefined,
    decide: (before) =>
      receiveFeedback(before, {
        kind,
        channel: taking.channel,
        agency,
        about,
        text: text.sha256,
        contact: sender.sha256,
        owner: taking.owner,
        accused,
      }),
    prepare: async () => {
      await text.put();
      await sender.put();
    },
  });
  if (feedback.stage === 'nothing') throw new Error('received, and yet nothing');
  const code = accused.some((one) => one === taking.by.agency) ? null : await giveCode(world, number);
  const due = feedbackAnswerBy(feedback, feedbackRules(world, feedback));
  return { number, code, answerBy: due?.at ?? null, why: due?.why ?? [] };
};

/** People without an account share one space of keys: what is said keeps two of them apart. */
const commandOf = ({ kind, about = '', name, contact, text }: Sent, { command }: Taking): string =>
  createHash('sha256')
    .update(JSON.stringify([command, kind, about, name, contact, text]))
    .digest('hex')
    .slice(0, 32);

/** What keeps a command and its number together. */
const feedbackClaim = (command: string): string => `feedback ${command}`;

const takeNumber = async (world: World, command: string): Promise<string> => {
  const claim = feedbackClaim(command);
  const known = await world.claims.find(claim);
  if (known !== undefined) return known;

  const now = world.clock.now();
  const number = feedbackNumber(now.slice(0, 4), await world.numbering.next(feedbackSeries(now), claim));
  return world.claims.claim(claim, number);
};
