import type { SignInGate } from '../../accounts.ts';
import type { AwsAccounts } from './accounts.ts';
import { type PoolAddresses, poolTokens } from './tokens.ts';

type Parts = { readonly pools: PoolAddresses; readonly accounts: Pick<AwsAccounts, 'findWithSessions'> };

/** Who a token speaks for: the pool's signature, then the account as it stands now (one read). No call to Cognito. */
export const awsSessions = ({ pools, accounts }: Parts): Pick<SignInGate, 'who'> => {
  const tokens = poolTokens(pools);

  return {
    who: async (token) => {
      const spoken = await tokens.read(token);
      if (spoken === undefined) return undefined;
      const found = await accounts.findWithSessions(spoken.id);
      if (found === undefined || found.account.kind !== spoken.kind) return undefined;
      return spoken.begun * 1000 < found.sessionsSince ? undefined : found.account;
    },
  };
};
