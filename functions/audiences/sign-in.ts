import { beginSecondFactor } from '../http/begin-second-factor.ts';
import { signIn } from '../http/sign-in.ts';
import type { Operation } from '../operation.ts';

/** Signing in. */
export const signInOperations: readonly Operation[] = [signIn, beginSecondFactor];
