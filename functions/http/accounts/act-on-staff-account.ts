import { ActedOnStaff, ActOnStaff, ActProposed } from '../../../lib/contract/staff-accounts.ts';
import { actOnAccount } from '../../accounts/act-on-staff.ts';
import { adopt } from '../../accounts/adopt.ts';
import { sendFirstPassword } from '../../accounts/issue-account.ts';
import { mustNotBeOwnContact } from '../../accounts/own-contact.ts';
import { mustAdminister } from '../../accounts/staff-proposal.ts';
import { operation, Refused } from '../../wire/operation.ts';

/**
 * Tạm dừng, thu hồi tài khoản cán bộ, cấp lại mật khẩu (B5, B6, TH-2.2, TH-20.2): at once in one's own agency; in another a
 * second administrator says yes first (202).
 */
export const actOnStaffAccount = operation({
  id: 'act-on-staff-account',
  method: 'POST',
  path: '/api/desk/staff-accounts/acts',
  summary: 'Tạm dừng, thu hồi tài khoản cán bộ, cấp lại mật khẩu',
  who: 'staff',
  opens: { nothing: 'an account of staff, not of a person served' },
  body: ActOnStaff,
  answers: { 200: ActedOnStaff, 202: ActProposed },
  run: async ({ body: { username, act, reason }, who, command }, world) => {
    mustAdminister(who);
    const row = await world.accounts.findByUsername(username);
    if (row?.kind !== 'staff') throw new Refused(404, 'account-unknown');
    if (act === 'issue-password' && row.id !== who.id) mustNotBeOwnContact(who, row);
    await adopt(world, row);
    const { id } = row;
    const { status, ...done } = await actOnAccount(world, { who, command }, { id, isStaff: true }, { act, reason });
    if (status === 200 && act === 'issue-password') await sendFirstPassword(world, id, row);
    return { status, body: { id, username, ...done } };
  },
});
