import { NationalEntry, NationalReturn } from '../../../lib/contract/national-login.ts';
import { mustBeConnected } from '../../accounts/national.ts';
import { mustNotGuess } from '../../accounts/password.ts';
import { operation, Refused } from '../../wire/operation.ts';
import { mustBeActive } from '../../wire/standing.ts';

/** Trở về từ Cổng Dịch vụ công quốc gia (B7, TT01-16.2b): a session as after a password, or what to link an account with. */
export const enterNationalLogin = operation({
  id: 'enter-national-login',
  method: 'POST',
  path: '/api/sign-in/national',
  summary: 'Đăng nhập bằng mã của Cổng Dịch vụ công quốc gia',
  who: 'anyone',
  body: NationalReturn,
  answers: { 200: NationalEntry },
  run: async ({ body, address }, world) => {
    const national = mustBeConnected(world);
    await mustNotGuess(world, address);
    const came = await national.redeem(body);
    if (came === undefined) throw new Refused(401, 'national-login-again');
    if ('unlinked' in came) return { status: 200, body: { signedIn: null, unlinked: came.unlinked } };

    mustBeActive(came.account);
    const signedIn = { ...came.session, person: came.account, initialPassword: came.account.initialPassword };
    return { status: 200, body: { signedIn, unlinked: null } };
  },
});
