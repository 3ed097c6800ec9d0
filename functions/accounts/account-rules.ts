import type { AccountRules } from '../../lib/domain/accounts/rules.ts';
import { editionAt } from '../../lib/domain/editions.ts';
import type { World } from '../../lib/world/world.ts';
import { calendarNow, calendarsBefore } from '../deciding/rules-of.ts';

/** The rules accounts are decided under now: the portal belongs to the province, so its calendar counts, not an agency's. */
export const accountRules = (world: World): AccountRules => ({
  profile: editionAt(world.province, world.clock.now()).profile,
  calendar: calendarNow(world),
  before: calendarsBefore(world.calendar.versions(), ''),
});
