import {
  AdminDeleteUserCommand,
  AdminLinkProviderForUserCommand,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Accounts, NationalLogin } from '../../accounts.ts';
import { type PoolAddresses, poolTokens } from './tokens.ts';

/** As the identity stack names the provider in the citizens' pool. */
export const NATIONAL = 'quoc-gia';

type Parts = {
  readonly cognito: CognitoIdentityProviderClient;
  readonly pools: PoolAddresses;
  readonly accounts: Accounts;
  /** Where the pool meets browsers, without a slash at the end. */
  readonly host: string;
  /** The page of the portal a browser comes back to. */
  readonly returnTo: string;
};

/** The citizens' pool speaks with the national login; a link made once lets its person in under the account's own id. */
export const awsNationalLogin = ({ cognito, pools, accounts, host, returnTo }: Parts): NationalLogin => {
  const { id: UserPoolId, client } = pools.citizens;
  const tokens = poolTokens(pools);

  return {
    address: ({ state, nonce, challenge }) => {
      const asked = { response_type: 'code', client_id: client, redirect_uri: returnTo, scope: 'openid', state, nonce };
      const proof = { code_challenge: challenge, code_challenge_method: 'S256', identity_provider: NATIONAL };
      return `${host}/oauth2/authorize?${new URLSearchParams({ ...asked, ...proof })}`;
    },
    redeem: async ({ code, verifier, nonce }) => {
      const token = await tokenFor(host, { client_id: client, code, redirect_uri: returnTo, code_verifier: verifier });
      const spoken = token === undefined ? undefined : await tokens.read(token);
      if (token === undefined || spoken?.kind !== 'citizen') return undefined;

      const { nonce: said, exp = 0 } = decodeJwt(token);
      if (said !== nonce) return undefined;
      const account = await accounts.find(spoken.id);
      if (account === undefined) return { unlinked: token };
      return { session: { token, expiresAt: instantOf(exp * 1000) }, account };
    },
    link: async (accountId, unlinked) => {
      const spoken = await tokens.read(unlinked);
      const subject = spoken === undefined ? undefined : subjectOf(unlinked);
      if (spoken === undefined || subject === undefined) return false;
      // Whoever is linked already speaks for an account, and its user in the pool is no stranger's.
      if ((await accounts.find(spoken.id)) !== undefined) return false;

      // The pool made a user of its own for the stranger; only without it can the stranger become the account's holder.
      await gone(() => cognito.send(new AdminDeleteUserCommand({ UserPoolId, Username: spoken.id })));
      await cognito.send(
        new AdminLinkProviderForUserCommand({
          UserPoolId,
          DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: accountId },
          SourceUser: {
            ProviderName: NATIONAL,
            ProviderAttributeName: 'Cognito_Subject',
            ProviderAttributeValue: subject,
          },
        }),
      );
      return true;
    },
  };
};

/** The ID token for a code; undefined where the pool does not take the code. */
const tokenFor = async (host: string, given: Readonly<Record<string, string>>): Promise<string | undefined> => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', ...given });
  const answer = await fetch(`${host}/oauth2/token`, { method: 'POST', body, signal: AbortSignal.timeout(5000) });
  if (answer.status >= 500) throw new Error(`the pool gave no token: ${answer.status}`);
  const { id_token: token } = (await answer.json()) as { id_token?: string };
  return answer.ok ? token : undefined;
};

/** Who the person is to the national login, as a token that holds says. */
const subjectOf = (token: string): string | undefined => {
  const { identities } = decodeJwt<{ identities?: readonly { providerName: string; userId: string }[] }>(token);
  return identities?.find(({ providerName }) => providerName === NATIONAL)?.userId;
};

const gone = async (remove: () => Promise<unknown>): Promise<void> => {
  try {
    await remove();
  } catch (error) {
    if (!(error instanceof UserNotFoundException)) throw error;
  }
};
