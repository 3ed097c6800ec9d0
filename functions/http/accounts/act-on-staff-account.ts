import { ActedOnStaff, ActOnStaff, ActProposed } from '../../../lib/contract/staff-accounts.ts';
import { NotAllowed, type StaffRole } from '../../../lib/domain/journal/moment.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { AccountProfile } from '../../accounts/account-profile.ts';
import { actOnAccount } from '../../accounts/act-on-staff.ts';
import { adopt } from '../../accounts/adopt.ts';
import { sendFirstPassword } from '../../accounts/issue-account.ts';
import { mustNotBeOwnContact } from '../../accounts/own-contact.ts';
import { mustAdminister } from '../../accounts/staff-proposal.ts';
import { operation, Refused } from '../../wire/operation.ts';

/**
 * Tạm dừng, thu hồi tài khoản cán bộ hoặc một vai trò, cấp lại mật khẩu, ghi số định danh (B5, B6, TH-2.2, TH-20.2): at once in one's own agency; in another a
 * second administrator says yes first (202).
 */
export const actOnStaffAccount = operation({
  id: 'act-on-staff-account',
  method: 'POST',
  path: '/api/desk/staff-accounts/acts',
  summary: 'Tạm dừng, thu hồi tài khoản hoặc vai trò của cán bộ, cấp lại mật khẩu, ghi số định danh',
  who: 'staff',
  opens: { nothing: 'an account of staff, not of a person served' },
  body: ActOnStaff,
  answers: { 200: ActedOnStaff, 202: ActProposed },
  run: async ({ body, who, command }, world) => {
    const { username, act, reason, role } = body;
    mustAdminister(who);
    const row = await world.accounts.findByUsername(username);
    if (row?.kind !== 'staff') throw new Refused(404, 'account-unknown');
    if (act === 'issue-password' && row.id !== who.id) mustNotBeOwnContact(who, row);
    if (act === 'revoke-role') mustKeepOthers(row, role);
    await adopt(world, row);
    const { id } = row;
    const of = { id, isStaff: true };
    const asked = { act, reason, role, data: changeOf(body) };
    const { status, ...done } = await actOnAccount(world, { who, command }, of, asked);
    if (status === 200 && act === 'issue-password') await sendFirstPassword(world, id, row);
    return { status, body: { id, username, ...done } };
  },
});

type Said = { readonly act: string; readonly role?: StaffRole | undefined; readonly identifier?: string | undefined };

/** How the act changes the account's data; undefined where it does not. */
const changeOf = ({ act, role, identifier }: Said) => {
  if (act === 'give-identifier')
    return (now: AccountProfile): AccountProfile => ({ ...now, identifier: identifier ?? null });
  if (act !== 'revoke-role') return undefined;
  return (now: AccountProfile): AccountProfile => ({
    ...now,
    staff: now.staff && { ...now.staff, roles: now.staff.roles.filter((one) => one !== role) },
  });
};

/** Refuses (409) a role that is not held, and the only one: without a role an account is revoked as a whole. */
const mustKeepOthers = ({ roles }: Account, role: StaffRole | undefined): void => {
  if (role === undefined || !roles.includes(role)) throw new NotAllowed('role-not-held');
  if (roles.length === 1) throw new NotAllowed('role-is-the-only-one');
};
