import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { province } from '#province';
import { signInOperations } from '../../functions/audiences/sign-in.ts';
import { httpFunction } from '../../functions/http-function.ts';
import { awsIdentity } from '../../lib/world/aws/identity.ts';
import { awsLimits } from '../../lib/world/aws/limits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity as sessions } from './shared/callers.ts';
import { pools } from './shared/pools.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity: awsIdentity({ cognito: new CognitoIdentityProviderClient({}), pools, accounts, sessions }),
  limits: awsLimits(dynamo),
});

export const handler = httpFunction(signInOperations, { world, refresh: calendar.refresh });
