import { province } from '#province';
import { accountOperations } from '../../functions/audiences/accounts.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsInbound } from '../../lib/world/aws/post/inbound.ts';
import { awsCodes } from '../../lib/world/aws/sign-in/codes.ts';
import { awsIdentity } from '../../lib/world/aws/sign-in/identity.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity as sessions } from './shared/callers.ts';
import { cognito } from './shared/cognito.ts';
import { national } from './shared/national.ts';
import { pools } from './shared/pools.ts';
import { outbox } from './shared/post.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity: { ...awsIdentity({ cognito, pools, accounts, sessions }), ...national },
  contents: awsContents(dynamo),
  failed: awsFailed(dynamo, now),
  claims: awsClaims(dynamo),
  applications: awsApplications(dynamo),
  views: awsViews(dynamo),
  outbox,
  limits: awsLimits(dynamo),
  codes: awsCodes(dynamo),
  inbound: awsInbound(dynamo),
});

export const handler = httpFunction(accountOperations, { world, refresh: calendar.refresh });
