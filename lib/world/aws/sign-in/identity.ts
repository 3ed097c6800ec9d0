import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  AdminInitiateAuthCommand,
  type AuthenticationResultType,
  type CognitoIdentityProviderClient,
  NotAuthorizedException,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { decodeJwt } from 'jose';
import { composed } from '../../../contract/typed/letters.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Account, SignedInAs, SignInGate } from '../../accounts.ts';
import { SecondFactorDue } from '../../second-factor.ts';
import type { PoolAddress } from '../settings.ts';
import type { AwsAccounts } from './accounts.ts';
import { poolPasswords } from './passwords.ts';
import { answerChallenge, challengeOf, challengeProof, newSecret } from './second-factor.ts';
import type { PoolAddresses } from './tokens.ts';

type Parts = {
  readonly cognito: CognitoIdentityProviderClient;
  readonly pools: PoolAddresses;
  readonly accounts: AwsAccounts;
  /** Who a token speaks for (`awsSessions`). */
  readonly sessions: Pick<SignInGate, 'who'>;
};

/** Sign-in against the two pools, all on the real clock. User names are ours; the pools know accounts by their opaque ids. */
export const awsIdentity = ({ cognito, pools, accounts, sessions }: Parts): SignInGate => {
  const passwords = poolPasswords({ cognito, pools });

  /** A name nobody has is asked about all the same, under a name no pool has: answer and time are those of a wrong password. */
  const named = async (username: string): Promise<{ account?: Account; pool: PoolAddress; user: string }> => {
    const account = await accounts.findByUsername(username);
    if (account === undefined) return { pool: pools.citizens, user: randomUUID() };
    return { account, pool: account.kind === 'staff' ? pools.staff : pools.citizens, user: account.id };
  };

  return {
    who: sessions.who,
    signIn: async (username, password) => {
      const { account, pool, user } = await named(username);
      const answer = await askPool(cognito, pool, user, composed(password));
      if (account === undefined || answer === undefined) return undefined;

      const { AuthenticationResult, ChallengeName, Session } = answer;
      if (AuthenticationResult !== undefined) return signedIn(account, AuthenticationResult);
      const due = ChallengeName === undefined ? undefined : DUE[ChallengeName];
      if (due === undefined || Session === undefined) throw new Error(`the pool asks for ${ChallengeName}`);
      throw new SecondFactorDue(account, due, challengeProof({ due, session: Session }));
    },
    secondFactor: {
      setUp: async (proof) => {
        const challenge = challengeOf(proof);
        if (challenge?.due !== 'set-up') return undefined;
        const given = await newSecret(cognito, challenge.session);
        if (typeof given === 'string') return undefined;
        return { secret: given.secret, proof: challengeProof({ due: 'set-up', session: given.session }) };
      },
      confirm: async (username, proof, code) => {
        const { account, pool, user } = await named(username);
        const challenge = challengeOf(proof);
        if (challenge === undefined) return 'gone';
        const answer = await answerChallenge(challenge, { cognito, pool, user, code });
        if (typeof answer === 'string') return answer;
        return account === undefined ? 'gone' : signedIn(account, answer);
      },
    },
    setPassword: async (accountId, password) => {
      const set = await passwords.set(await accounts.get(accountId), password);
      if (set === 'changed') await endSessions(accounts, accountId);
    },
    endSessions: (accountId) => endSessions(accounts, accountId),
  };
};

const DUE: Readonly<Record<string, 'code' | 'set-up'>> = { SOFTWARE_TOKEN_MFA: 'code', MFA_SETUP: 'set-up' };

/** Undefined where the pool says no: wrong, unknown, or locked after too many tries. */
const askPool = async (cognito: CognitoIdentityProviderClient, pool: PoolAddress, user: string, password: string) => {
  const AuthParameters = { USERNAME: user, PASSWORD: password };
  const asked = { UserPoolId: pool.id, ClientId: pool.client, AuthFlow: 'ADMIN_USER_PASSWORD_AUTH' as const };
  try {
    return await cognito.send(new AdminInitiateAuthCommand({ ...asked, AuthParameters }));
  } catch (error) {
    if (NO.some((kind) => error instanceof kind)) return undefined;
    throw error;
  }
};

const NO = [NotAuthorizedException, UserNotFoundException];

/** The session is the ID token: it names the account, and its pool's signature is all that is asked of it later. */
const signedIn = (account: Account, { IdToken }: AuthenticationResultType): SignedInAs => {
  if (IdToken === undefined) throw new Error('the pool gave no token');
  const { exp = 0 } = decodeJwt(IdToken);
  return { session: { token: IdToken, expiresAt: instantOf(exp * 1000) }, account };
};

/** Tokens say in whole seconds when they begin: what begins with the next second holds, so that second is waited for. */
const endSessions = async (accounts: AwsAccounts, id: string): Promise<void> => {
  const next = (Math.floor(Date.now() / 1000) + 1) * 1000;
  await accounts.endSessions(id, next);
  await pause(next - Date.now() + CLOCKS_APART_MS);
};

const CLOCKS_APART_MS = 50;
