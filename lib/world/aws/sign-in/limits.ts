import { sha256Of } from '../../chain.ts';
import type { RateLimits } from '../../passing.ts';
import { type Dynamo, updateItem } from '../dynamo.ts';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;

/** Limits per key and minute or quarter of an hour of real time, one call each. The key may hold a caller's address: only its SHA-256 is written, and expires. */
export const awsLimits = (dynamo: Dynamo, now: () => number = Date.now): RateLimits => {
  const itemOf = (what: string, key: string, withinMs: number) => {
    const period = Math.floor(now() / withinMs);
    return { key: `${what} ${sha256Of(`${period} ${key}`)}`, expiresAt: ((period + 2) * withinMs) / 1000 };
  };
  const count = async ({ key, expiresAt }: ReturnType<typeof itemOf>, atMost: number): Promise<boolean> => {
    const { done } = await updateItem(
      dynamo,
      'passing',
      { key },
      {
        change: 'SET expiresAt = :expiresAt ADD taken :one',
        when: 'attribute_not_exists(taken) OR taken < :atMost',
        values: { ':expiresAt': expiresAt, ':one': 1, ':atMost': atMost },
      },
    );
    return done;
  };

  return {
    take: (key, perMinute) => count(itemOf('limit', key, MINUTE_MS), perMinute),
    tryOnce: (key, atMost) => count(itemOf('tried', key, QUARTER_MS), atMost),
    forgive: async (key) => {
      const item = itemOf('tried', key, QUARTER_MS);
      const values = { ':expiresAt': item.expiresAt, ':none': 0 };
      await updateItem(
        dynamo,
        'passing',
        { key: item.key },
        { change: 'SET expiresAt = :expiresAt, taken = :none', values },
      );
    },
  };
};
