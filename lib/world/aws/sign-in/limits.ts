import { sha256Of } from '../../chain.ts';
import type { RateLimits } from '../../world.ts';
import { type Dynamo, updateItem } from '../dynamo.ts';

const MINUTE_MS = 60_000;

/** Limits per key and minute of real time, one call a take. The key may hold a caller's address: only its SHA-256 is written, and expires. */
export const awsLimits = (dynamo: Dynamo, now: () => number = Date.now): RateLimits => ({
  take: async (key, perMinute) => {
    const minute = Math.floor(now() / MINUTE_MS);
    const { done } = await updateItem(
      dynamo,
      'passing',
      { key: `limit ${sha256Of(`${minute} ${key}`)}` },
      {
        change: 'SET expiresAt = :expiresAt ADD taken :one',
        when: 'attribute_not_exists(taken) OR taken < :perMinute',
        values: { ':expiresAt': (minute + 2) * 60, ':one': 1, ':perMinute': perMinute },
      },
    );
    return done;
  },
});
