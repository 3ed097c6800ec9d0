import { queueName } from '../../lib/domain/views/row.ts';
import type { Account } from '../../lib/world/accounts.ts';

/** The queues of the roles somebody has in their agency, an officer's own among them. */
export const queuesOf = ({ agency, roles, id }: Account): string[] =>
  agency === null
    ? []
    : roles.flatMap((role) => [queueName(agency, role), ...(role === 'officer' ? [queueName(agency, role, id)] : [])]);
