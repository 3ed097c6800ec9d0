import type { SignInGate } from '../../accounts.ts';
import { LONGEST_IDLE_MS, standingOf } from '../../idle.ts';
import type { AwsAccounts } from './accounts.ts';
import { type PoolAddresses, poolTokens } from './tokens.ts';

type Parts = {
  readonly pools: PoolAddresses;
  readonly accounts: Pick<AwsAccounts, 'findWithSessions' | 'noteUses'>;
  /** Milliseconds of the real clock. */
  readonly now?: () => number;
};

/**
 * Who a token speaks for: the pool's signature, then the account as it stands now (one read), and that it did not lie unused too
 * long; now and then that it is in use is noted there. No call to Cognito.
 */
export const awsSessions = ({ pools, accounts, now = Date.now }: Parts): Pick<SignInGate, 'who'> => {
  const tokens = poolTokens(pools);

  return {
    who: async (token) => {
      const spoken = await tokens.read(token);
      if (spoken === undefined) return undefined;
      const found = await accounts.findWithSessions(spoken.id);
      if (found === undefined || found.account.kind !== spoken.kind) return undefined;
      if (spoken.begun * 1000 < found.sessionsSince) return undefined;

      const at = now();
      const standing = standingOf(spoken.kind, found.uses[spoken.begun] ?? spoken.begun * 1000, at);
      if (standing === 'idle') return undefined;
      if (standing === 'to-note') {
        const inUse = Object.entries(found.uses).filter(([, used]) => at - used <= LONGEST_IDLE_MS);
        await accounts.noteUses(spoken.id, { ...Object.fromEntries(inUse), [spoken.begun]: at });
      }
      return found.account;
    },
  };
};
