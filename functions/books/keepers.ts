import { ROLE_SIGHTS, type Sight } from '../../lib/contract/roles.ts';
import { NotYours } from '../../lib/domain/journal/moment.ts';
import type { Agency } from '../../lib/domain/profile.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { getAgency } from '../deciding/rules-of.ts';

/** The agency whose book somebody may read: names and addresses stand in it (N4), so only for who keeps it or answers for it. */
export const bookOf = ({ province }: World, who: Account, book: Sight['books'][number]): Agency => {
  if (who.agency === null || !who.roles.some((role) => ROLE_SIGHTS[role].books.includes(book)))
    throw new NotYours('not-your-role');
  return getAgency(province, who.agency);
};
