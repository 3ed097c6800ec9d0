import type { Account, SessionToken, SignedInAs } from '../../lib/world/accounts.ts';
import { SecondFactorDue } from '../../lib/world/second-factor.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';
import { withinOwnTries } from './own-tries.ts';

/** A whole office may stand behind one address; what guesses passwords asks more often than an office does. */
const PER_MINUTE = 300;

type Credentials = { readonly username: string; readonly password: string };
type SigningIn = {
  readonly username: string;
  readonly password?: string | undefined;
  readonly proof?: string | undefined;
  readonly code?: string | undefined;
};

/** Whose password it is: with a session, or with what is asked besides. */
type Known = { readonly account: Account; readonly session?: SessionToken; readonly asked?: SecondFactorDue };

/** The account a user name and password belong to, whatever its standing and whatever is asked besides. Refuses (401) alike what does not fit, and (429) who asks too often. */
export const mustKnowPassword = async (world: World, given: Credentials, address: string): Promise<Account> =>
  (await mustFit(world, given, address)).account;

/** A session besides: by password or by the proof of it, and with the code where a second factor is asked (401 where it is missing or wrong). */
export const signedInWith = async (world: World, given: SigningIn, address: string): Promise<SignedInAs> => {
  const { username, password, proof, code = '' } = given;
  if (password === undefined) {
    await mustNotGuess(world, address);
    return confirmed(world, { username, proof: proof ?? '', code });
  }
  const { account, session, asked } = await mustFit(world, { username, password }, address);
  if (session !== undefined) return { account, session };
  if (asked?.due !== 'code') throw new Refused(401, 'second-factor-unset');
  if (code === '') throw new Refused(401, 'second-factor-needed');
  return confirmed(world, { username, proof: asked.proof, code });
};

/** What is asked after the password. Refuses (409) where nothing is. */
export const mustAskMore = async (world: World, given: Credentials, address: string): Promise<SecondFactorDue> => {
  const { asked } = await mustFit(world, given, address);
  if (asked === undefined) throw new Refused(409, 'second-factor-not-asked');
  return asked;
};

/** Asked once more of who is signed in, before what cannot be undone; a wrong one counts with those of signing in. No session where a second factor would be asked for one. */
export const mustRepeatPassword = async (
  world: World,
  { username }: Account,
  password: string,
  address: string,
): Promise<Known> => {
  const known = username === null ? undefined : await knownBy(world, { username, password }, address);
  if (known === undefined) throw new Refused(403, 'wrong-password');
  return known;
};

const mustFit = async (world: World, given: Credentials, address: string): Promise<Known> => {
  await mustNotGuess(world, address);
  const known = await knownBy(world, given, address);
  if (known === undefined) throw new Refused(401, 'wrong-credentials');
  return known;
};

/** Refuses (429) an address that asks more often than an office does. */
export const mustNotGuess = async (world: World, address: string): Promise<void> => {
  if (!(await world.limits.take(`sign-in ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-sign-ins');
};

const knownBy = async (world: World, given: Credentials, from: string): Promise<Known | undefined> => {
  const known = await withinOwnTries(world, { username: given.username, from }, () => askedOf(world, given));
  if (known !== undefined) mustNotBeStale(known.account, world);
  return known;
};

const askedOf = async (world: World, { username, password }: Credentials): Promise<Known | undefined> => {
  try {
    return await world.identity.signIn(username, password);
  } catch (error) {
    if (error instanceof SecondFactorDue) return { account: error.account, asked: error };
    throw error;
  }
};

/** Said only to who knows it: a password an office gave out opens nothing after its days (ASVS 6.4.1). */
const mustNotBeStale = ({ firstPasswordUntil }: Account, { clock }: World): void => {
  if (firstPasswordUntil !== undefined && clock.now() >= firstPasswordUntil)
    throw new Refused(403, 'first-password-expired');
};

type Confirming = { readonly username: string; readonly proof: string; readonly code: string };

const confirmed = async (world: World, { username, proof, code }: Confirming): Promise<SignedInAs> => {
  const answer = (await world.identity.secondFactor?.confirm(username, proof, code)) ?? 'gone';
  if (answer === 'gone') throw new Refused(401, 'sign-in-again');
  if (answer === 'wrong') throw new Refused(401, 'second-factor-wrong');
  return answer;
};
