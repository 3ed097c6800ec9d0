import * as z from 'zod';
import { DeskAccount } from '../../../lib/contract/desk-accounts.ts';
import { deskAccount, mustBeApprover } from '../../accounts/desk-account.ts';
import { readAccount } from '../../accounts/record-account.ts';
import { mustManageOrServe } from '../../accounts/serving.ts';
import { opens, seenOfPerson } from '../../looks/opens.ts';
import { operation } from '../../wire/operation.ts';

/** One account as an approver sees it: the data declared, the data asked for, what may be decided. */
export const getDeskAccount = operation({
  id: 'get-desk-account',
  method: 'GET',
  path: '/api/desk/accounts/{id}',
  summary: 'Xem tài khoản chờ xử lý',
  who: 'staff',
  opens: opens('account'),
  params: z.object({ id: z.string() }),
  answers: { 200: DeskAccount },
  run: async ({ params: { id }, who }, world) => {
    mustBeApprover(who);
    const { account } = await readAccount(world, id);
    await mustManageOrServe(world, { id, isStaff: account.holder === 'staff' }, who);
    return { status: 200, body: await deskAccount(world, account, who), seen: seenOfPerson(id, 'approval') };
  },
});
