import type { SignInGate } from '../../../lib/world/accounts.ts';
import { awsSessions } from '../../../lib/world/aws/sign-in/sessions.ts';
import { accounts } from './accounts.ts';
import { late } from './late.ts';
import { pools } from './pools.ts';

/** Who is calling, and nothing else of signing in: such a function brings no client of Cognito. Made with the first token (G8). */
export const identity = late(() => awsSessions({ pools, accounts }) as SignInGate);
