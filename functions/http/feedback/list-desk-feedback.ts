import * as z from 'zod';
import { page } from '../../../lib/contract/common.ts';
import { DeskFeedbackItem } from '../../../lib/contract/feedback.ts';
import { answerState } from '../../../lib/domain/feedback/answer-limit.ts';
import { numberIn } from '../../../lib/domain/feedback/feedback.ts';
import { feedbackQueue } from '../../../lib/domain/feedback/feedback-row.ts';
import { sightOf } from '../../../lib/domain/feedback/who-may-see.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../../lib/world/world.ts';
import { actorOf } from '../../deciding/actor.ts';
import { deskItem } from '../../feedback/feedback-view.ts';
import { readFeedback } from '../../feedback/read-feedback.ts';
import { operation } from '../../wire/operation.ts';

const PAGE = 20;

/** Feedback waiting for my unit, most urgent first; complaints and denunciations are another queue (ND61-8.1đ). */
export const listDeskFeedback = operation({
  id: 'list-desk-feedback',
  method: 'GET',
  path: '/api/desk/feedback',
  summary: 'Phản ánh, kiến nghị chờ xử lý',
  who: 'staff',
  opens: { nothing: 'a list of work' },
  query: z.object({
    queue: z.enum(['feedback', 'complaint'], 'Hàng việc phải là feedback hoặc complaint.').default('feedback'),
    cursor: z.string().max(300).optional(),
  }),
  answers: { 200: page(DeskFeedbackItem) },
  run: async ({ who, query: { queue, cursor } }, world) => {
    const queues = queuesOf(who, queue);
    const { rows, next } = await world.views.queue(queues, PAGE, cursor);
    return {
      status: 200,
      body: { items: await Promise.all(rows.map((row) => itemOf(world, row, queues, who))), next },
    };
  },
});

const queuesOf = ({ agency, roles }: Account, kind: 'feedback' | 'complaint'): readonly string[] =>
  agency === null ? [] : roles.map((role) => feedbackQueue(kind, agency, role));

const itemOf = async (world: World, row: DossierRow, queues: readonly string[], who: Account) => {
  const read = await readFeedback(world, numberIn(row.id));
  return {
    ...deskItem(world, read, sightOf(read.feedback, actorOf(who))),
    step: row.queues.find(({ queue }) => queues.includes(queue))?.step ?? '',
    state: answerState(read.feedback, world.clock.now(), read.rules),
  };
};
