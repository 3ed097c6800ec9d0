import { askNationalLogin } from '../http/sign-in/ask-national-login.ts';
import { beginSecondFactor } from '../http/sign-in/begin-second-factor.ts';
import { enterNationalLogin } from '../http/sign-in/enter-national-login.ts';
import { signIn } from '../http/sign-in/sign-in.ts';
import type { Operation } from '../wire/operation.ts';

/** Signing in. */
export const signInOperations: readonly Operation[] = [signIn, beginSecondFactor, askNationalLogin, enterNationalLogin];
