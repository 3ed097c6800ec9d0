import { SignedIn, SignIn } from '../../../lib/contract/dossiers.ts';
import { signedInWith } from '../../accounts/password.ts';
import { operation } from '../../wire/operation.ts';
import { mustBeActive } from '../../wire/standing.ts';

/** Đăng nhập (B7). One answer for an unknown name and a wrong password; who knows the password is told why it cannot be used yet. */
export const signIn = operation({
  id: 'sign-in',
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Đăng nhập',
  who: 'anyone',
  body: SignIn,
  answers: { 200: SignedIn },
  run: async ({ body, address }, world) => {
    const { session, account } = await signedInWith(world, body, address);
    mustBeActive(account);
    return { status: 200, body: { ...session, person: account, initialPassword: account.initialPassword } };
  },
});
