import { AccountIssued, PasswordIssue } from '../../../lib/contract/desk-accounts.ts';
import { issuePassword as decide } from '../../../lib/domain/accounts/issue-password.ts';
import { ISSUERS } from '../../../lib/domain/accounts/steps.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { adopt } from '../../accounts/adopt.ts';
import { sendFirstPassword } from '../../accounts/issue-account.ts';
import { recordAccount } from '../../accounts/record-account.ts';
import { mayDecideOn } from '../../accounts/serving.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Cấp lại mật khẩu (B6, B9, TH-20.2): a new first password to its holder only; every session ends. */
export const issuePassword = operation({
  id: 'issue-password',
  method: 'POST',
  path: '/api/desk/accounts/password',
  summary: 'Cấp lại mật khẩu tại quầy',
  who: 'staff',
  opens: { nothing: 'an act of the account’s journal; the password goes to its holder alone' },
  body: PasswordIssue,
  answers: { 200: AccountIssued },
  run: async ({ body, who, command }, world) => {
    const by = actorOf(who);
    if (!hasRole(by, ISSUERS)) throw new Refused(403, 'not-your-role');
    const row = await world.accounts.findByUsername(body.username);
    if (row === undefined) throw new Refused(404, 'account-unknown');
    if (!(await mayDecideOn(world, { id: row.id, isStaff: row.kind === 'staff' }, who)))
      throw new Refused(403, row.kind === 'staff' ? 'not-your-role' : 'not-served-here');
    await adopt(world, row);
    const { state } = await recordAccount(world, row.id, { command, by, blank: undefined, decide });
    await sendFirstPassword(world, row.id, row);
    return { status: 200, body: { id: row.id, username: body.username, stage: state.stage } };
  },
});
