import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import { STAFF_ROLES, type StaffRole } from '../../lib/domain/journal/moment.ts';
import type { World } from '../../lib/world/world.ts';

type Person = { readonly id: string; readonly name: string; readonly email: string };

/** The roles that accounts of the same name or e-mail in an agency already have: it may be one person with several accounts. */
export const rolesOfNamesake = async (world: World, agency: string, person: Person): Promise<readonly StaffRole[]> => {
  const name = foldText(person.name);
  const found = await Promise.all(STAFF_ROLES.map((role) => world.accounts.withRole(agency, role)));
  const same = found
    .flat()
    .filter((one) => one.id !== person.id && (foldText(one.name) === name || one.email === person.email));
  return [...new Set(same.flatMap(({ roles }) => roles))];
};
