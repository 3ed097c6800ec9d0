import { readFileSync } from 'node:fs';
import { province } from '#province';
import { publicOperations } from '../../functions/audiences/public.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { noRoute } from '../../functions/wire/no-route.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { payments } from './shared/payments.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

/** Made when the function was bundled; it lies beside the bundle. */
const contract = () => readFileSync(new URL('./openapi.json', import.meta.url), 'utf8');

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity,
  contents: awsContents(dynamo),
  failed: awsFailed(dynamo, now),
  claims: awsClaims(dynamo),
  numbering: awsNumbering(dynamo),
  views: awsViews(dynamo),
  limits: awsLimits(dynamo),
  payments,
});

export const handler = httpFunction(publicOperations, {
  world,
  refresh: calendar.refresh,
  otherwise: noRoute(contract),
});
