import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';

/** What an operation is given besides parameters, query and body, when somebody asks without HTTP. */
export const askedBy = (world: World, who: Account) => ({
  who,
  command: world.chance.id(),
  address: '',
  providerSecret: undefined,
});
