import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { STAFF_ROLES } from '../../lib/domain/journal/moment.ts';
import type { Dynamo } from '../../lib/world/aws/dynamo.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { awsIdentity } from '../../lib/world/aws/sign-in/identity.ts';
import { poolPasswords } from '../../lib/world/aws/sign-in/passwords.ts';
import { awsSessions } from '../../lib/world/aws/sign-in/sessions.ts';
import type { PoolAddresses } from '../../lib/world/aws/sign-in/tokens.ts';
import { freshPools } from './fresh-pools.ts';

/** Accounts and identity over `AWS_ENDPOINT_URL`, with two pools of their own unless some are given; `endpoint`: where Cognito is asked, if elsewhere. */
export const identityForTests = async (
  dynamo: Dynamo,
  given?: { readonly pools: PoolAddresses; readonly endpoint: string },
) => {
  const cognito = new CognitoIdentityProviderClient(given === undefined ? {} : { endpoint: given.endpoint });
  const pools = given?.pools ?? (await freshPools(cognito, STAFF_ROLES));
  const accounts = awsAccounts(dynamo, poolPasswords({ cognito, pools }).forget);
  const identity = awsIdentity({ cognito, pools, accounts, sessions: awsSessions({ pools, accounts }) });
  return { cognito, pools, accounts, identity };
};
