import * as z from 'zod';
import { AccountDecided, AccountDecision } from '../../../lib/contract/desk-accounts.ts';
import type { AccountState } from '../../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { approve, reject } from '../../../lib/domain/accounts/judge.ts';
import { handleMisuse } from '../../../lib/domain/accounts/misuse.ts';
import { cancel, suspend } from '../../../lib/domain/accounts/suspend.ts';
import { type Moment, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { mustBeApprover } from '../../accounts/desk-account.ts';
import { reasonAbout } from '../../accounts/own-command.ts';
import { readAccount, recordAccount } from '../../accounts/record-account.ts';
import { mustManageOrServe } from '../../accounts/serving.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation } from '../../wire/operation.ts';

/** Phê duyệt, không phê duyệt, tạm dừng, hủy tài khoản (B2, B4, B5, TTH-10); all but approving with a reason. */
export const decideAccount = operation({
  id: 'decide-account',
  method: 'POST',
  path: '/api/desk/accounts/{id}/decisions',
  summary: 'Quyết định trên tài khoản',
  who: 'staff',
  opens: { nothing: 'decides on what was opened before; the act stands in the account’s journal' },
  params: z.object({ id: z.string() }),
  body: AccountDecision,
  answers: { 200: AccountDecided },
  run: async ({ params: { id }, body, who, command }, world) => {
    mustBeApprover(who);
    const { account: seen } = await readAccount(world, id);
    await mustManageOrServe(world, { id, isStaff: seen.holder === 'staff' }, who);
    const reason = reasonAbout(world, id, body.reason);
    const { state, entry } = await recordAccount(world, id, {
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (account, moment) => decided(account, body, reason?.sha256 ?? null, moment),
      prepare: async () => reason?.put(),
    });
    return { status: 200, body: { id, stage: state.stage, entry: entry?.entry ?? 0 } };
  },
});

type Body = z.output<typeof AccountDecision>;

const decided = (account: AccountState, body: Body, reason: string | null, moment: Moment): readonly AccountEvent[] => {
  if (body.decision === 'approve') return approve(account, body.seen ?? null, moment);
  if (reason === null) throw new NotAllowed('reason-needed');

  switch (body.decision) {
    case 'reject':
      return reject(account, body.seen ?? null, reason, moment);
    case 'suspend':
      return suspend(account, reason, moment);
    case 'cancel':
      return cancel(account, reason, moment);
    case 'handle-misuse':
      return handleMisuse(account, reason, moment);
    default:
      return body.decision satisfies never;
  }
};
