import * as z from 'zod';
import { MyAccount, Verification } from '../../../lib/contract/accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import { confirm } from '../../../lib/domain/accounts/confirm.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { accountRules } from '../../accounts/account-rules.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { recordAccount } from '../../accounts/record-account.ts';
import { mustBeRightCode, wayTo } from '../../accounts/send-code.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 60;

/** Xác thực tài khoản (B1, B3, TTH-10.1a) with the code sent, within seven days of registering. */
export const verifyAccount = operation({
  id: 'verify-account',
  method: 'POST',
  path: '/api/accounts/{id}/verification',
  summary: 'Xác thực tài khoản bằng mã đã gửi',
  who: 'anyone',
  params: z.object({ id: z.string() }),
  body: Verification,
  answers: { 200: MyAccount },
  run: async ({ params: { id }, body, command, address }, world) => {
    if (!(await world.limits.take(`verify ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-sign-ins');
    const row = await world.accounts.find(id);
    const entries = await world.journal.read<AccountEvent>(accountJournal(id));
    if (row === undefined || entries.length === 0) throw new Refused(404, 'account-unknown');

    const rules = accountRules(world);
    const own = { id, roles: [], agency: null };
    const way = wayTo(row);
    // What the rules refuse is said before the code is used up.
    confirm(foldAccount(entries), way, { at: world.clock.now(), by: own }, rules);
    await mustBeRightCode(world, `confirm ${id}`, body.code);
    const { state } = await recordAccount(world, id, {
      command,
      by: own,
      blank: undefined,
      decide: (account, moment) => confirm(account, way, moment, rules),
    });
    return { status: 200, body: myAccount(world, id, state) };
  },
});
