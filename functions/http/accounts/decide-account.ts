import * as z from 'zod';
import { AccountDecided, AccountDecision } from '../../../lib/contract/desk-accounts.ts';
import { ActProposed } from '../../../lib/contract/staff-accounts.ts';
import { actOnAccount } from '../../accounts/act-on-staff.ts';
import { mustBeApprover } from '../../accounts/desk-account.ts';
import { mustNotApproveOwnContact } from '../../accounts/own-contact.ts';
import { readAccount } from '../../accounts/record-account.ts';
import { mustManageOrServe } from '../../accounts/serving.ts';
import { operation } from '../../wire/operation.ts';

/** Phê duyệt, không phê duyệt, tạm dừng, hủy tài khoản (B2, B4, B5, TTH-10); all but approving with a reason. On an account of another agency's staff it is only proposed (202). */
export const decideAccount = operation({
  id: 'decide-account',
  method: 'POST',
  path: '/api/desk/accounts/{id}/decisions',
  summary: 'Quyết định trên tài khoản',
  who: 'staff',
  opens: { nothing: 'decides on what was opened before; the act stands in the account’s journal' },
  params: z.object({ id: z.string() }),
  body: AccountDecision,
  answers: { 200: AccountDecided, 202: ActProposed },
  run: async ({ params: { id }, body, who, command }, world) => {
    mustBeApprover(who);
    const { account: seen } = await readAccount(world, id);
    await mustManageOrServe(world, { id, isStaff: seen.holder === 'staff' }, who);
    const isStaff = seen.holder === 'staff';
    if (body.decision === 'approve' && seen.id !== who.id) await mustNotApproveOwnContact(world, who, seen);
    const { decision: act, seen: step, reason } = body;
    const { status, ...done } = await actOnAccount(
      world,
      { who, command },
      { id, isStaff },
      { act, seen: step, reason },
    );
    return { status, body: { id, ...done } };
  },
});
