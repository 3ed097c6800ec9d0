import { accountJournal } from '../../lib/domain/accounts/account.ts';
import { takeOverAccount } from '../../lib/domain/accounts/register.ts';
import { SYSTEM } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { prepareContent } from '../deciding/contents.ts';
import { profileOf } from './account-profile.ts';
import { recordAccount } from './record-account.ts';

export const ACCOUNT_ROUTE = { name: 'account', version: 1 } as const;

/** Begins the journal of an account that was in use before it had one (TH-8.3), from what the account holds. */
export const adopt = async (world: World, row: Account): Promise<void> => {
  const journal = accountJournal(row.id);
  if ((await world.journal.read<unknown>(journal)).length > 0) return;

  const content = prepareContent(world, journal, profileOf(row));
  const holder = row.kind === 'staff' ? 'staff' : (row.holder ?? 'person');
  await recordAccount(world, row.id, {
    command: `take over ${row.id}`,
    by: SYSTEM,
    blank: undefined,
    decide: (account) => takeOverAccount(account, { holder, profile: content.sha256, route: ACCOUNT_ROUTE }),
    prepare: () => content.put(),
  });
};
