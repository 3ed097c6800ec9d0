import { typedUsername } from '../../lib/contract/typed/addresses.ts';
import type { World } from '../../lib/world/world.ts';

const WRONG_TRIES = 10;

/** Whose password is tried, and from which address. Every operation that takes a password counts here. */
export type Try = { readonly username: string; readonly from: string };

/**
 * Ten wrong tries within a quarter of an hour close a user name for where they came from, and only there: whoever guesses
 * elsewhere locks nobody out at their own desk. Answers undefined where it is closed, and what `ask` answered otherwise.
 */
export const withinOwnTries = async <T>(
  { limits }: World,
  { username, from }: Try,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> => {
  const key = keyOf({ username, from });
  if (!(await limits.tryOnce(key, WRONG_TRIES))) return undefined;
  const answer = await ask();
  if (answer !== undefined) await limits.forgive(key);
  return answer;
};

/** Who set a new password by a code starts anew. */
export const forgiveTries = ({ limits }: World, tried: Try): Promise<void> => limits.forgive(keyOf(tried));

const keyOf = ({ username, from }: Try): string => `password ${networkOf(from)} ${typedUsername(username)}`;

/** One subscriber has 2^64 addresses of IPv6: the first half is whose they are. */
const networkOf = (address: string): string => {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const parts = head.split(':').filter((part) => part !== '');
  const behind = (tail ?? '').split(':').filter((part) => part !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - parts.length - behind.length);
  return [...parts, ...Array.from({ length: zeros }, () => '0'), ...behind].slice(0, 4).join(':');
};
