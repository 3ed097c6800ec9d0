import { SignedIn } from '../../../lib/contract/dossiers.ts';
import { NationalLink } from '../../../lib/contract/national-login.ts';
import { linkNational } from '../../../lib/domain/accounts/check-identity.ts';
import { mustBeConnected } from '../../accounts/national.ts';
import { ownCommand } from '../../accounts/own-command.ts';
import { signedInWith } from '../../accounts/password.ts';
import { operation, Refused } from '../../wire/operation.ts';
import { mustBeActive, mustHaveOwnPassword } from '../../wire/standing.ts';

/** Liên kết tài khoản (B7, TT01-16.2b): the password once more proves whose the account is; from then on the national login is enough. */
export const linkNationalLogin = operation({
  id: 'link-national-login',
  method: 'POST',
  path: '/api/sign-in/national/link',
  summary: 'Liên kết tài khoản với Cổng Dịch vụ công quốc gia',
  who: 'anyone',
  body: NationalLink,
  answers: { 200: SignedIn },
  run: async ({ body, address, command }, world) => {
    const national = mustBeConnected(world);
    const { session, account } = await signedInWith(world, body, address);
    mustBeActive(account);
    // Whoever came by a first password would keep the way in it opens after its holder changed it.
    mustHaveOwnPassword(account);
    if (account.kind === 'staff') throw new Refused(403, 'national-login-for-citizens');
    if (!(await national.link(account.id, body.unlinked))) throw new Refused(401, 'national-login-again');
    await ownCommand(world, account, { command, content: null }, linkNational);
    return { status: 200, body: { ...session, person: account, initialPassword: account.initialPassword } };
  },
});
