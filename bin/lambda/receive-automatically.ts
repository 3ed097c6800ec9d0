import { province } from '#province';
import { receiveBySystem } from '../../functions/steps/receive-automatically.ts';
import { refreshed } from '../../functions/wire/refreshed.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsNumbering } from '../../lib/world/aws/journal/numbering.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  contents: awsContents(dynamo),
  claims: awsClaims(dynamo),
  numbering: awsNumbering(dynamo),
});

export const handler = namedOnly(
  refreshed(calendar.refresh, (given: Parameters<typeof receiveBySystem>[0]) => receiveBySystem(given, world)),
);
