import type { Account, World } from '../../lib/world/world.ts';
import { Refused } from '../operation.ts';

/** A whole office may stand behind one address; what guesses passwords asks more often than an office does. */
const PER_MINUTE = 300;

/** The account a user name and password belong to, whatever its standing. Refuses (401) alike what does not fit, and (429) who asks too often. */
export const mustKnowPassword = async (
  world: World,
  { username, password }: { username: string; password: string },
  address: string,
): Promise<Account> => (await signedInWith(world, { username, password }, address)).account;

/** A session besides. */
export const signedInWith = async (
  world: World,
  { username, password }: { username: string; password: string },
  address: string,
) => {
  if (!(await world.limits.take(`sign-in ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-sign-ins');
  const signedIn = await world.identity.signIn(username, password);
  if (signedIn === undefined) throw new Refused(401, 'wrong-credentials');
  return signedIn;
};

/** Asked once more of who is signed in, before what cannot be undone. */
export const mustRepeatPassword = async (world: World, { username }: Account, password: string) => {
  const fits = username === null ? undefined : await world.identity.signIn(username, password);
  if (fits === undefined) throw new Refused(403, 'wrong-password');
  return fits;
};
