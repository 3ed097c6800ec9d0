import { province } from '#province';
import { openStep } from '../../functions/steps/open-step.ts';
import { refreshed } from '../../functions/wire/refreshed.ts';
import { awsWaits } from '../../lib/world/aws/machines/waits.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { alarms, machines } from './shared/machines.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  waits: awsWaits(dynamo),
  machines,
  alarms,
});

export const handler = namedOnly(
  refreshed(calendar.refresh, (given: Parameters<typeof openStep>[0]) => openStep(given, world)),
);
