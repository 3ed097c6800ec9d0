import type { Actor } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';

/** Who acts, as the domain knows it: no name, no address. */
export const actorOf = ({ id, roles, agency }: Account): Actor => ({ id, roles, agency });
