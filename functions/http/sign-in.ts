import { SignedIn, SignIn } from '../../lib/contract/dossiers.ts';
import { operation, Refused } from '../operation.ts';

/** A whole office may stand behind one address; what guesses passwords asks more often than an office does. */
const PER_MINUTE = 300;

/** Đăng nhập (B7). One answer for an unknown name and a wrong password. */
export const signIn = operation({
  id: 'sign-in',
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Đăng nhập',
  who: 'anyone',
  body: SignIn,
  answers: { 200: SignedIn },
  run: async ({ body: { username, password }, address }, world) => {
    if (!(await world.limits.take(`sign-in ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-sign-ins');
    const signedIn = await world.identity.signIn(username, password);
    if (signedIn === undefined) throw new Refused(401, 'wrong-credentials');

    return { status: 200, body: { ...signedIn.session, person: signedIn.account } };
  },
});
