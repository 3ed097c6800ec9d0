import { awsSessions } from '../../../lib/world/aws/sessions.ts';
import type { Identity } from '../../../lib/world/world.ts';
import { accounts } from './accounts.ts';
import { pools } from './pools.ts';

let sessions: Pick<Identity, 'who'> | undefined;

/** Who is calling, and nothing else of signing in: such a function brings no client of Cognito. Made with the first token, for it wakes the whole of `fetch` (G8). */
export const identity = {
  who: (token) => {
    sessions ??= awsSessions({ pools, accounts });
    return sessions.who(token);
  },
} as Identity;
