import { province } from '#province';
import { restart } from '../../functions/scheduled/restart.ts';
import { refreshed } from '../../functions/wire/refreshed.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { accounts } from './shared/accounts.ts';
import { alarms, machines } from './shared/machines.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  contents: awsContents(dynamo),
  machines,
  alarms,
  failed: awsFailed(dynamo, now),
});

export const handler = namedOnly(
  refreshed(calendar.refresh, (given: Parameters<typeof restart>[0]) => restart(given, world)),
);
