import type { RateLimits } from '../../world.ts';

const MINUTE_MS = 60_000;
const KEYS_KEPT = 10_000;

/** Limits per key over the running minute of real time. In memory only: keys may hold a caller's address. */
export const oneMachineLimits = (now: () => number = Date.now): RateLimits => {
  const taken = new Map<string, readonly number[]>();

  return {
    take: async (key, perMinute) => {
      const recent = (taken.get(key) ?? []).filter((at) => at > now() - MINUTE_MS);
      const free = recent.length < perMinute;
      taken.delete(key);
      taken.set(key, free ? [...recent, now()] : recent);
      const [oldest] = taken.keys();
      if (taken.size > KEYS_KEPT && oldest !== undefined) taken.delete(oldest);
      return free;
    },
  };
};
