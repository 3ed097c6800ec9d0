import { AccountIssued, PasswordIssue } from '../../../lib/contract/desk-accounts.ts';
import { ActProposed } from '../../../lib/contract/staff-accounts.ts';
import { ISSUERS } from '../../../lib/domain/accounts/steps.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { actOnAccount } from '../../accounts/act-on-staff.ts';
import { adopt } from '../../accounts/adopt.ts';
import { sendFirstPassword } from '../../accounts/issue-account.ts';
import { mustNotBeOwnContact } from '../../accounts/own-contact.ts';
import { mayDecideOn } from '../../accounts/serving.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Cấp lại mật khẩu (B6, B9, TH-20.2): a new first password to its holder only; every session ends. For another agency's staff it is only proposed (202). */
export const issuePassword = operation({
  id: 'issue-password',
  method: 'POST',
  path: '/api/desk/accounts/password',
  summary: 'Cấp lại mật khẩu tại quầy',
  who: 'staff',
  opens: { nothing: 'an act of the account’s journal; the password goes to its holder alone' },
  body: PasswordIssue,
  answers: { 200: AccountIssued, 202: ActProposed },
  run: async ({ body, who, command }, world) => {
    if (!hasRole(who, ISSUERS)) throw new Refused(403, 'not-your-role');
    const row = await world.accounts.findByUsername(body.username);
    if (row === undefined) throw new Refused(404, 'account-unknown');
    if (!(await mayDecideOn(world, { id: row.id, isStaff: row.kind === 'staff' }, who)))
      throw new Refused(403, row.kind === 'staff' ? 'not-your-role' : 'not-served-here');
    if (row.id !== who.id) mustNotBeOwnContact(who, row);
    await adopt(world, row);
    const of = { id: row.id, isStaff: row.kind === 'staff' };
    const { status, ...done } = await actOnAccount(world, { who, command }, of, { act: 'issue-password' });
    if (status === 200) await sendFirstPassword(world, row.id, row);
    return { status, body: { id: row.id, username: body.username, ...done } };
  },
});
