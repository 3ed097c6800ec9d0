import {
  AdminInitiateAuthCommand,
  AssociateSoftwareTokenCommand,
  type CognitoIdentityProviderClient,
  VerifySoftwareTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Province } from '../../lib/domain/profile.ts';
import type { Dynamo } from '../../lib/world/aws/dynamo.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { poolPasswords } from '../../lib/world/aws/sign-in/passwords.ts';
import { seedAccounts } from '../../lib/world/one-machine/sign-in/seed-accounts.ts';
import { samplePassword } from '../one-machine/sample-accounts.ts';
import type { DeployedForTests } from './deployed.ts';
import { totp } from './totp.ts';

type Parts = {
  readonly dynamo: Dynamo;
  readonly cognito: CognitoIdentityProviderClient;
  readonly deployed: DeployedForTests;
};

/** The rows of the sample people: what the one-machine edition makes when it starts. */
export const seedRows = (province: Province, dynamo: Dynamo): Promise<void> =>
  seedAccounts(province, awsAccounts(dynamo), awsClaims(dynamo));

/** Everybody's password in the pools, as on one machine; every member of staff also gets an authenticator app. Answers the apps' secrets by user name. */
export const seedPasswords = async (province: Province, parts: Parts): Promise<ReadonlyMap<string, string>> => {
  const { dynamo, cognito, deployed } = parts;
  const accounts = awsAccounts(dynamo);
  const passwords = poolPasswords({ cognito, pools: deployed });
  const secrets = new Map<string, string>();
  const people = [...province.citizens, ...province.staff];
  for (let at = 0; at < people.length; at += SIDE_BY_SIDE) {
    await Promise.all(
      people.slice(at, at + SIDE_BY_SIDE).map(async ({ id, username }) => {
        const account = await accounts.get(id);
        await passwords.set(account, samplePassword(username));
        if (account.kind === 'staff') secrets.set(username, await enrol(parts, id, samplePassword(username)));
      }),
    );
  }
  return secrets;
};

const SIDE_BY_SIDE = 8;

/** The emulator does not ask for setting up at the first sign-in, as AWS does; it takes a code once an app is set up. */
const enrol = async ({ cognito, deployed }: Parts, id: string, password: string): Promise<string> => {
  const { AuthenticationResult } = await cognito.send(
    new AdminInitiateAuthCommand({
      UserPoolId: deployed.staff.id,
      ClientId: deployed.staff.client,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: id, PASSWORD: password },
    }),
  );
  const AccessToken = AuthenticationResult?.AccessToken;
  const { SecretCode = '' } = await cognito.send(new AssociateSoftwareTokenCommand({ AccessToken }));
  await cognito.send(new VerifySoftwareTokenCommand({ AccessToken, UserCode: totp(SecretCode, Date.now()) }));
  return SecretCode;
};
