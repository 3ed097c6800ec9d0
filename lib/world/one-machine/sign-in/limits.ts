import type { RateLimits } from '../../passing.ts';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
const KEYS_KEPT = 10_000;

/** Limits per key over the running minute or quarter of an hour of real time. In memory only: keys may hold a caller's address. */
export const oneMachineLimits = (now: () => number = Date.now): RateLimits => {
  const [taken, tried] = [counted(now, MINUTE_MS), counted(now, QUARTER_MS)];
  return {
    take: async (key, perMinute) => taken.take(key, perMinute),
    tryOnce: async (key, atMost) => tried.take(key, atMost),
    forgive: async (key) => tried.forget(key),
  };
};

/** What was taken under each key within so many milliseconds; the keys longest not asked for are let go. */
const counted = (now: () => number, withinMs: number) => {
  const taken = new Map<string, readonly number[]>();
  return {
    take: (key: string, atMost: number): boolean => {
      const recent = (taken.get(key) ?? []).filter((at) => at > now() - withinMs);
      const free = recent.length < atMost;
      taken.delete(key);
      taken.set(key, free ? [...recent, now()] : recent);
      const [oldest] = taken.keys();
      if (taken.size > KEYS_KEPT && oldest !== undefined) taken.delete(oldest);
      return free;
    },
    forget: (key: string): void => {
      taken.delete(key);
    },
  };
};
