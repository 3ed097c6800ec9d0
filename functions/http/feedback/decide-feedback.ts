import type * as z from 'zod';
import { FeedbackAddress, FeedbackDecided, FeedbackDecision } from '../../../lib/contract/feedback.ts';
import type { FeedbackCommand } from '../../../lib/domain/feedback/command.ts';
import { decideFeedback as decide } from '../../../lib/domain/feedback/decide-feedback.ts';
import { foldFeedback } from '../../../lib/domain/feedback/fold-feedback.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import type { World } from '../../../lib/world/world.ts';
import { actorOf } from '../../deciding/actor.ts';
import { type Prepared, prepareContent } from '../../deciding/contents.ts';
import { recordIn } from '../../deciding/record.ts';
import { getAgency } from '../../deciding/rules-of.ts';
import { feedbackMovesOf } from '../../feedback/feedback-view.ts';
import { waitForFeedbackStep } from '../../feedback/next-feedback-step.ts';
import { readFeedbackForStaff } from '../../feedback/read-feedback.ts';
import { isStaffed } from '../../feedback/receiver-of.ts';
import { operation } from '../../wire/operation.ts';

/** Answers, refers, asks, explains or passes on (TH-14, TH-18.2, ND61-8.1đ) what was seen: one journal entry, and what may be decided next. */
export const decideFeedback = operation({
  id: 'decide-feedback',
  method: 'POST',
  path: '/api/desk/feedback/{number}/decisions',
  summary: 'Xử lý phản ánh, kiến nghị',
  who: 'staff',
  opens: { nothing: 'an act on feedback, which stands in its own journal with who did it' },
  params: FeedbackAddress,
  body: FeedbackDecision,
  answers: { 200: FeedbackDecided },
  run: async ({ params: { number }, body, who, command }, world) => {
    const { feedback } = await readFeedbackForStaff(world, number, who);
    const by = actorOf(who);
    const said = translate(world, feedback.id, body);
    await mustBeReceived(world, body);
    const { state, entry } = await recordIn(world, foldFeedback, {
      journal: feedback.id,
      command,
      by,
      blank: undefined,
      decide: (before, moment) => decide(before, said.command, moment),
      prepare: async () => said.text?.put(),
    });
    const now = await waitForFeedbackStep(world, state.stage === 'nothing' ? feedback : state);
    return {
      status: 200,
      body: { entry: entry?.entry ?? 0, stage: now.stage, moves: feedbackMovesOf(world, now, who) },
    };
  },
});

/** What is sent where nobody would see it would wait for ever. */
const mustBeReceived = async (world: World, body: z.output<typeof FeedbackDecision>): Promise<void> => {
  const agency = body.decision === 'refer' ? body.to : body.decision === 'ask' ? body.of : null;
  if (agency !== null && !(await isStaffed(world, agency))) throw new NotAllowed('nobody-receives-there');
};

const translate = (
  world: World,
  id: string,
  body: z.output<typeof FeedbackDecision>,
): { readonly command: FeedbackCommand; readonly text: Prepared | null } => {
  const seen = body.seen ?? null;
  if (body.decision === 'pass-on') return { command: { decision: 'pass-on', seen }, text: null };

  const text = prepareContent(world, id, { text: body.text });
  if (body.decision === 'explain') return { command: { decision: 'explain', seen, text: text.sha256 }, text };
  if (body.decision === 'ask') return { command: { decision: 'ask', seen, of: body.of, text: text.sha256 }, text };
  if (body.decision === 'refer') {
    const { code: to } = getAgency(world.province, body.to);
    return { command: { decision: 'refer', seen, to, text: text.sha256 }, text };
  }
  return { command: { decision: 'answer', seen, text: text.sha256, state: body.state }, text };
};
