import { ROLES } from '../../lib/domain/journal/moment.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';

/** Everybody of an agency whose account is in use and holds a role of work, in the order of their names. */
export const colleaguesIn = async (world: World, agency: string): Promise<readonly Account[]> => {
  const found = await Promise.all(ROLES.map((role) => world.accounts.withRole(agency, role)));
  const each = new Map(found.flat().map((one) => [one.id, one]));
  return [...each.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
};

/** As a list of people shows one: name, unit, and the user name, which tells homonyms apart (TH-2.2). */
export const colleagueToChoose = ({ province }: World, { username, name, agency, unit }: Account) => {
  const units = province.agencies.find(({ code }) => code === agency)?.units ?? [];
  const place = units.find(({ code }) => code === unit)?.name ?? unit ?? '';
  return { username: username ?? '', name, label: `${name}, ${place} (${username})` };
};
