import * as z from 'zod';
import { page } from '../../../lib/contract/common.ts';
import { AccountItem } from '../../../lib/contract/desk-accounts.ts';
import { accountJournal, accountOf } from '../../../lib/domain/accounts/account.ts';
import { runningAccountLimit } from '../../../lib/domain/accounts/limits.ts';
import { accountWork, MISUSE } from '../../../lib/domain/accounts/steps.ts';
import { isPast, type Limit } from '../../../lib/domain/time/instant.ts';
import { localDate } from '../../../lib/domain/time/local-clock.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../../lib/world/world.ts';
import type { AccountProfile } from '../../accounts/account-profile.ts';
import { accountRules } from '../../accounts/account-rules.ts';
import { mustBeApprover } from '../../accounts/desk-account.ts';
import { accountQueue } from '../../accounts/project-account.ts';
import { readAccount } from '../../accounts/record-account.ts';
import { mayDecideOn } from '../../accounts/serving.ts';
import { findContent } from '../../deciding/contents.ts';
import { operation } from '../../wire/operation.ts';

const PAGE = 20;

/** Tài khoản chờ phê duyệt, xem xét (B2, B4, B5, TTH-10), most urgent first. */
export const listDeskAccounts = operation({
  id: 'list-desk-accounts',
  method: 'GET',
  path: '/api/desk/accounts',
  summary: 'Tài khoản chờ xử lý',
  who: 'staff',
  opens: { nothing: 'a list of work' },
  query: z.object({ cursor: z.string().max(300).optional() }),
  answers: { 200: page(AccountItem) },
  run: async ({ who, query }, world) => {
    mustBeApprover(who);
    const { rows, next } = await world.views.queue(who.roles.map(accountQueue), PAGE, query.cursor || undefined);
    const items = await Promise.all(rows.map((row) => itemFor(world, row, who)));
    return { status: 200, body: { items: items.filter((item) => item !== null), next } };
  },
});

/** What waits of an account; null where it is not theirs to decide on. */
const itemFor = async (world: World, row: DossierRow, who: Account): Promise<z.input<typeof AccountItem> | null> => {
  const id = accountOf(row.id);
  const { account } = await readAccount(world, id);
  if (!(await mayDecideOn(world, { id, isStaff: account.holder === 'staff' }, who))) return null;
  const profile = await findContent<AccountProfile>(world, accountJournal(id), account.profile);
  const due = runningAccountLimit(account, accountRules(world))?.due ?? null;
  const step = row.queues[0]?.step ?? '';
  return {
    id,
    holder: account.holder,
    name: profile?.name ?? '',
    stage: account.stage,
    step,
    work: account.more === null || step === MISUSE ? accountWork(step) : WAITS_FOR_HOLDER,
    dueAt: due?.at ?? null,
    state: stateOf(due, world.clock.now()),
  };
};

const WAITS_FOR_HOLDER = 'Đang chờ người đề nghị sửa thông tin';

const stateOf = (due: Limit | null, now: string): 'on-time' | 'due-soon' | 'overdue' => {
  if (due === null) return 'on-time';
  if (isPast(now, due)) return 'overdue';
  return localDate(now) === localDate(due.at) ? 'due-soon' : 'on-time';
};
