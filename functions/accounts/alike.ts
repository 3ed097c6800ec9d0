import { foldText } from '../../lib/domain/catalogue/fold-text.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import type { AccountProfile } from './account-profile.ts';

/** In what two accounts are alike, so that they may be one person's: the telephone, the e-mail, the name with the year of birth. */
export type Likeness = 'phone' | 'email' | 'name';

type Said = Pick<AccountProfile, 'name' | 'phone' | 'email' | 'birthday'>;

/** How many accounts are remembered under one likeness: enough to see that there are others. */
const PLACES = [0, 1, 2, 3, 4] as const;

/** Remembers an account under what others might share with it. Nothing happens when it is remembered already. */
export const noteAlike = async (world: World, id: string, said: Said): Promise<void> => {
  for (const { key } of keysOf(said))
    for (const place of PLACES) if ((await world.claims.claim(`${key} ${place}`, id)) === id) break;
};

/** Forgets it there: it is over, or says something else now. */
export const forgetAlike = async (world: World, id: string, said: Said): Promise<void> => {
  for (const { key } of keysOf(said))
    await Promise.all(PLACES.map((place) => world.claims.release(`${key} ${place}`, id)));
};

/** The other accounts that share something with what is declared, by id, each with what. */
export const findAlike = async (
  world: World,
  id: string,
  said: Said,
): Promise<ReadonlyMap<string, readonly Likeness[]>> => {
  const alike = new Map<string, readonly Likeness[]>();
  for (const { likeness, key } of keysOf(said)) {
    const found = await Promise.all(PLACES.map((place) => world.claims.find(`${key} ${place}`)));
    for (const other of new Set(found))
      if (other !== undefined && other !== id) alike.set(other, [...(alike.get(other) ?? []), likeness]);
  }
  return alike;
};

/** Only digests stand in the keys. */
const keysOf = ({
  name,
  phone,
  email,
  birthday,
}: Said): readonly { readonly likeness: Likeness; readonly key: string }[] => [
  ...(phone === null ? [] : [keyOf('phone', phone)]),
  ...(email === null ? [] : [keyOf('email', email.toLowerCase())]),
  ...(birthday === null ? [] : [keyOf('name', `${foldText(name)} ${birthday.slice(0, 4)}`)]),
];

const keyOf = (likeness: Likeness, said: string) => ({ likeness, key: `alike ${likeness} ${sha256Of(said)}` });
