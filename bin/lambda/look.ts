import { province } from '#province';
import { kindOf } from '../../functions/journals/kinds.ts';
import { refreshed } from '../../functions/refreshed.ts';
import { awsContents } from '../../lib/world/aws/contents.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { accounts } from './shared/accounts.ts';
import { alarms } from './shared/machines.ts';
import { calendar, dynamo, journal } from './shared/records.ts';

const world = awsWorld(province, {
  journal,
  calendar,
  accounts,
  contents: awsContents(dynamo),
  alarms,
});

export const handler = refreshed(calendar.refresh, ({ dossierId }: { readonly dossierId: string }) =>
  kindOf(dossierId).look(dossierId, world),
);
