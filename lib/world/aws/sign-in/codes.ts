import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { sha256Of } from '../../chain.ts';
import type { Codes } from '../../passing.ts';
import { type Dynamo, updateItem } from '../dynamo.ts';

type Row = { readonly salt: string; readonly digest: string };

const TRIES_AT_MOST = 5;
const CODES_A_DAY = 30;
const DAY_MS = 86_400_000;

/** One-time codes as salted hashes: single use, five tries, thirty codes a key and day of real time. */
export const awsCodes = (dynamo: Dynamo, now: () => number = Date.now): Codes => {
  const change = (key: string, how: Parameters<typeof updateItem>[3]) =>
    updateItem<Row>(dynamo, 'passing', { key: `code ${sha256Of(key)}` }, how);

  return {
    make: async (key, seconds) => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const salt = randomBytes(16).toString('hex');
      const day = Math.floor(now() / DAY_MS);
      const { done } = await change(key, {
        // The count stands under the name of its day, so that a new day begins at nought in the same call.
        change: `SET salt = :salt, digest = :digest, holdsUntil = :holdsUntil, tries = :none, expiresAt = :expiresAt
          ADD #today :one REMOVE #yesterday`,
        when: 'attribute_not_exists(#today) OR #today < :most',
        names: { '#today': `made${day}`, '#yesterday': `made${day - 1}` },
        values: {
          ':salt': salt,
          ':digest': sha256Of(`${salt}${code}`),
          ':holdsUntil': now() + seconds * 1000,
          ':none': 0,
          ':one': 1,
          ':most': CODES_A_DAY,
          ':expiresAt': Math.ceil(Math.max((day + 1) * DAY_MS, now() + seconds * 1000) / 1000),
        },
      });
      return done ? code : undefined;
    },
    check: async (key, code) => {
      // A try is counted before it is looked at: side by side no more than five are.
      const { done, row } = await change(key, {
        change: 'ADD tries :one',
        when: 'holdsUntil > :now AND tries < :most',
        values: { ':one': 1, ':now': now(), ':most': TRIES_AT_MOST },
        answer: 'new',
      });
      if (!done || row === undefined) return 'gone';
      const { salt, digest } = row;
      if (!timingSafeEqual(Buffer.from(sha256Of(`${salt}${code}`)), Buffer.from(digest))) return 'wrong';
      const used = { change: 'SET holdsUntil = :none', when: 'digest = :digest AND holdsUntil > :none' };
      return (await change(key, { ...used, values: { ':none': 0, ':digest': digest } })).done ? 'right' : 'gone';
    },
  };
};
