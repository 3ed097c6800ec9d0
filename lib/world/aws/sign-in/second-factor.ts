import {
  AdminRespondToAuthChallengeCommand,
  type AdminRespondToAuthChallengeCommandInput,
  AssociateSoftwareTokenCommand,
  type AuthenticationResultType,
  CodeMismatchException,
  type CognitoIdentityProviderClient,
  EnableSoftwareTokenMFAException,
  ExpiredCodeException,
  InvalidParameterException,
  NotAuthorizedException,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PoolAddress } from '../settings.ts';

/** What a proof is made of: which of the two challenges the pool waits with, and its short-lived session. Nothing of it is ours to keep. */
export type Challenge = { readonly due: 'code' | 'set-up'; readonly session: string };

export const challengeProof = ({ due, session }: Challenge): string => `${due}.${session}`;

/** Undefined for what never was a proof. */
export const challengeOf = (proof: string): Challenge | undefined => {
  const [, due, session] = /^(code|set-up)\.(.+)$/s.exec(proof) ?? [];
  return session === undefined ? undefined : { due: due === 'code' ? 'code' : 'set-up', session };
};

/** A secret for the person's app and the session to go on with; `gone`: the session is too old, or was for something else. */
export const newSecret = async (cognito: CognitoIdentityProviderClient, session: string) =>
  outcomeOf(async () => {
    const { SecretCode, Session } = await cognito.send(new AssociateSoftwareTokenCommand({ Session: session }));
    if (SecretCode === undefined || Session === undefined) throw new Error('the pool gave no secret');
    return { secret: SecretCode, session: Session };
  });

type Answering = {
  readonly cognito: CognitoIdentityProviderClient;
  readonly pool: PoolAddress;
  readonly user: string;
  readonly code: string;
};

/** The pool's tokens where the code is right; a code serves once. Setting up, the first right code confirms the app. */
export const answerChallenge = (
  { due, session }: Challenge,
  answering: Answering,
): Promise<AuthenticationResultType | 'wrong' | 'gone'> =>
  outcomeOf(async () => {
    const { cognito, pool, user, code } = answering;
    const answer = async (
      it: Pick<AdminRespondToAuthChallengeCommandInput, 'ChallengeName' | 'Session'>,
      more = {},
    ) => {
      const ChallengeResponses = { USERNAME: user, ...more };
      const said = { UserPoolId: pool.id, ClientId: pool.client, ChallengeResponses, ...it };
      const { AuthenticationResult } = await cognito.send(new AdminRespondToAuthChallengeCommand(said));
      if (AuthenticationResult === undefined) throw new Error('the pool asks for more than a code');
      return AuthenticationResult;
    };
    if (due === 'code')
      return answer({ ChallengeName: 'SOFTWARE_TOKEN_MFA', Session: session }, { SOFTWARE_TOKEN_MFA_CODE: code });

    const verified = await cognito.send(new VerifySoftwareTokenCommand({ Session: session, UserCode: code }));
    return verified.Status === 'SUCCESS' ? answer({ ChallengeName: 'MFA_SETUP', Session: verified.Session }) : 'wrong';
  });

const outcomeOf = async <Done>(work: () => Promise<Done>): Promise<Done | 'wrong' | 'gone'> => {
  try {
    return await work();
  } catch (error) {
    if (WRONG.some((kind) => error instanceof kind)) return 'wrong';
    if (GONE.some((kind) => error instanceof kind)) return 'gone';
    throw error;
  }
};

const WRONG = [CodeMismatchException, ExpiredCodeException, EnableSoftwareTokenMFAException];
const GONE = [NotAuthorizedException, InvalidParameterException];
