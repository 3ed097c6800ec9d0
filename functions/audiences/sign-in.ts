import { askNationalLogin } from '../http/ask-national-login.ts';
import { beginSecondFactor } from '../http/begin-second-factor.ts';
import { enterNationalLogin } from '../http/enter-national-login.ts';
import { linkNationalLogin } from '../http/link-national-login.ts';
import { signIn } from '../http/sign-in.ts';
import type { Operation } from '../operation.ts';

/** Signing in. */
export const signInOperations: readonly Operation[] = [
  signIn,
  beginSecondFactor,
  askNationalLogin,
  enterNationalLogin,
  linkNationalLogin,
];
