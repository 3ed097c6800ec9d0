import { province } from '#province';
import { evidenceOperations } from '../../functions/audiences/evidence.ts';
import { httpFunction } from '../../functions/wire/http-function.ts';
import { awsLimits } from '../../lib/world/aws/sign-in/limits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { identity } from './shared/callers.ts';
import { checkpoints, timeStamps, tree } from './shared/evidence.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  identity,
  tree,
  checkpoints,
  timeStamps,
  limits: awsLimits(dynamo),
});

export const handler = httpFunction(evidenceOperations, { world, refresh: calendar.refresh });
