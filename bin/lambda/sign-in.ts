import { province } from '#province';
import { signInOperations } from '../../functions/audiences/sign-in.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsIdentity } from '../../lib/world/aws/sign-in/identity.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity as sessions } from './shared/callers.ts';
import { cognito } from './shared/cognito.ts';
import { national } from './shared/national.ts';
import { pools } from './shared/pools.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity: { ...awsIdentity({ cognito, pools, accounts, sessions }), ...national },
  limits: awsLimits(dynamo),
});

export const handler = httpFunction(signInOperations, { world, refresh: calendar.refresh });
