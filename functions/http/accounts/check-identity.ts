import { IdentityCheck, IdentityChecked } from '../../../lib/contract/desk-accounts.ts';
import { holderSeen } from '../../../lib/domain/accounts/check-identity.ts';
import { ISSUERS } from '../../../lib/domain/accounts/steps.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { adopt } from '../../accounts/adopt.ts';
import { recordAccount } from '../../accounts/record-account.ts';
import { accountRegisteredWith, mustBearName } from '../../accounts/registered-with.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Xác nhận chủ tài khoản bằng giấy tờ tại quầy (B9, HT-III.1b): by the number on the paper, where the name on it is the account's. */
export const checkIdentity = operation({
  id: 'check-identity',
  method: 'POST',
  path: '/api/desk/accounts/identity-checks',
  summary: 'Xác nhận chủ tài khoản bằng giấy tờ tại quầy',
  who: 'staff',
  opens: { nothing: 'says nothing but that the paper and the account agree; the act stands in the account’s journal' },
  body: IdentityCheck,
  answers: { 200: IdentityChecked },
  run: async ({ body: { identifier, name, document }, who, command }, world) => {
    if (!hasRole(who, ISSUERS)) throw new Refused(403, 'not-your-role');
    const row = await accountRegisteredWith(world, identifier);
    mustBearName(row, name);
    await adopt(world, row);
    const { state } = await recordAccount(world, row.id, {
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (account, moment) => holderSeen(account, document, moment),
    });
    return { status: 200, body: { id: row.id, username: row.username, stage: state.stage } };
  },
});
