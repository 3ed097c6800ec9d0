import { editionAt } from '../../lib/domain/editions.ts';
import { type OversightSight, opensTo, type Watch, watchOf } from '../../lib/domain/oversight/oversight.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

/** What this member of staff watches over by the profile in force, or null. */
export const watchFor = ({ province, clock }: World, who: Account): Watch | null =>
  watchOf(who, editionAt(province, clock.now()).profile.oversight.is, province.agencies);

/** The same where it opens so much. Refuses (403) everybody else. */
export const mustWatch = (world: World, who: Account, what: OversightSight): Watch => {
  const watch = watchFor(world, who);
  if (watch === null || !opensTo(watch, what)) throw new Refused(403, 'not-your-role');
  return watch;
};
