import { accountOf } from '../../lib/domain/accounts/account.ts';
import { isAway } from '../../lib/domain/accounts/away.ts';
import { rolesFilled } from '../../lib/domain/accounts/stand-in.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { standInQueue } from './project-account.ts';

const MOST = 20;

/** Whom a member of staff stands in for at this moment (làm thay), each with the roles that are filled and no others. */
export const absentFor = async (world: World, who: Account): Promise<readonly Account[]> => {
  const { rows } = await world.views.queue([standInQueue(who.id)], MOST);
  const found = await Promise.all(rows.map(({ id }) => world.accounts.find(accountOf(id))));
  return found.flatMap((row) => {
    if (row === undefined || !isAwayFor(row, who, world.clock.now())) return [];
    const roles = rolesFilled(who, row);
    return roles.length === 0 ? [] : [{ ...row, roles }];
  });
};

const isAwayFor = ({ status = 'active', absence }: Account, who: Account, now: string): boolean =>
  status === 'active' && absence?.standIn === who.id && isAway(absence, now);
