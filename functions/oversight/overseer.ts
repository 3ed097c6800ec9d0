import { editionAt } from '../../lib/domain/editions.ts';
import { type Overseer, type OversightSight, opensTo, overseerOf } from '../../lib/domain/oversight/oversight.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

/** What this member of staff watches over by the profile in force, or null. */
export const overseerFor = ({ province, clock }: World, who: Account): Overseer | null =>
  overseerOf(who, editionAt(province, clock.now()).profile.oversight.is, province.agencies);

/** The same where it opens so much. Refuses (403) everybody else. */
export const mustOversee = (world: World, who: Account, what: OversightSight): Overseer => {
  const overseer = overseerFor(world, who);
  if (overseer === null || !opensTo(overseer, what)) throw new Refused(403, 'not-your-role');
  return overseer;
};
