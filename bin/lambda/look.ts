import { province } from '#province';
import { kindOf } from '../../functions/journals/kinds.ts';
import { refreshed } from '../../functions/wire/refreshed.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import { namedOnly } from '../../lib/world/fault.ts';
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

/** Looks, and logs how many results fell overdue: the dashboard counts them. */
export const handler = namedOnly(
  refreshed(calendar.refresh, async ({ dossierId }: { readonly dossierId: string }) => {
    const overdue = await kindOf(dossierId).look(dossierId, world);
    if (overdue > 0) console.info(JSON.stringify({ where: 'look', overdue }));
  }),
);
