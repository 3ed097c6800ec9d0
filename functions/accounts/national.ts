import type { NationalLogin } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

/** The national login, or 404 where this province has not connected it. */
export const mustBeConnected = ({ identity }: World): NationalLogin => {
  if (identity.national === undefined) throw new Refused(404, 'national-login-off');
  return identity.national;
};
