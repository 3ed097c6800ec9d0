import { SignedIn, SignIn } from '../../lib/contract/dossiers.ts';
import { operation, Refused } from '../operation.ts';

/** Đăng nhập (B7). One answer for an unknown name and a wrong password. */
export const signIn = operation({
  id: 'sign-in',
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Đăng nhập',
  who: 'anyone',
  body: SignIn,
  answers: { 200: SignedIn },
  run: async ({ body: { username, password } }, world) => {
    const signedIn = await world.identity.signIn(username, password);
    if (signedIn === undefined) throw new Refused(401, 'wrong-credentials');

    return { status: 200, body: { ...signedIn.session, person: signedIn.account } };
  },
});
