import { province } from '#province';
import { readList } from '../../functions/steps/read-list.ts';
import { refreshed } from '../../functions/wire/refreshed.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { calendar, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
});

export const handler = namedOnly(
  refreshed(calendar.refresh, (given: Parameters<typeof readList>[0]) => readList(given, world)),
);
