import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../lib/domain/accounts/fold.ts';
import { runningAccountLimit } from '../../lib/domain/accounts/limits.ts';
import { ACCOUNT_STEPS, MISUSE } from '../../lib/domain/accounts/steps.ts';
import { runningAnswerBy } from '../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackEvent } from '../../lib/domain/feedback/events.ts';
import { numberOf } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import { FEEDBACK_STEPS } from '../../lib/domain/feedback/step-kinds.ts';
import { kindWords } from '../../lib/domain/feedback/words.ts';
import type { Instant, Limit } from '../../lib/domain/time/instant.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { accountRules } from '../accounts/account-rules.ts';
import { feedbackRules } from '../feedback/feedback-rules.ts';
import { lateness, type MorningWork, queuesByStep } from './morning-lines.ts';

/** What an account asks of its approvers (TTH-10.1b, 10.2c, 10.3c; TH-22.4): by step, without its holder's name. */
export const workOfAccount = async (world: World, row: DossierRow, since: Instant): Promise<readonly MorningWork[]> => {
  // The holder's turn.
  if (row.stage === 'unconfirmed') return [];
  const account = foldAccount(await world.journal.read<AccountEvent>(row.id));
  if (account.stage === 'nothing') return [];

  const limit = runningAccountLimit(account, accountRules(world))?.due ?? null;
  return queuesByStep(row).flatMap(([key, queues]) => {
    const what = 'Tài khoản';
    if (key === MISUSE) {
      const came = { work: 'Xem xét báo cáo sử dụng trái phép', due: null, openedAt: account.misuse?.at ?? '' };
      return workOf(world, row, queues, { what, ...came }, since);
    }
    const step = account.steps[key];
    if (step === undefined) return [];
    const opened = { work: ACCOUNT_STEPS[step.step].name, due: limit, openedAt: step.opened?.at ?? '' };
    return workOf(world, row, queues, { what, ...opened }, since);
  });
};

/** What a piece of feedback asks of who has it in hand (TH-14, ND61-8.1đ): until its sender was told, by the limit of the answer. */
export const workOfFeedback = async (
  world: World,
  row: DossierRow,
  since: Instant,
): Promise<readonly MorningWork[]> => {
  const feedback = foldFeedback(await world.journal.read<FeedbackEvent>(row.id));
  if (feedback.stage === 'nothing') return [];

  const what = `${kindWords(feedback)} số ${numberOf(feedback)}`;
  const due = runningAnswerBy(feedback, feedbackRules(world, feedback));
  return queuesByStep(row).flatMap(([key, queues]) => {
    const step = feedback.steps[key];
    if (step === undefined) return [];
    const { name: work } = FEEDBACK_STEPS[step.step];
    return workOf(world, row, queues, { what, work, due, openedAt: step.opened.at }, since);
  });
};

type Waiting = {
  readonly what: string;
  readonly work: string;
  readonly due: Limit | null;
  readonly openedAt: Instant;
};

/** They have no page among the officers' yet, and no head answers for them but whose queue they are in. */
const workOf = (
  { clock }: World,
  { id }: DossierRow,
  queues: readonly string[],
  { what, work, due, openedAt }: Waiting,
  since: Instant,
): readonly MorningWork[] => {
  const group = (due === null ? null : lateness(due, clock.now())) ?? (openedAt >= since ? 'came' : null);
  if (group === null) return [];
  return [{ queues, agency: '', line: { group, id, what, work, dueAt: due?.at ?? null, page: null } }];
};
