import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { sha256Of } from '../../chain.ts';
import type { Codes } from '../../passing.ts';
import type { Store } from '../database.ts';

type CodeRow = { salt: string; hash: string; expires: number; tries: number; day: number; made: number };

const TRIES_AT_MOST = 5;
const CODES_A_DAY = 30;
const DAY_MS = 86_400_000;

/** One-time codes as salted hashes: single use, five tries, thirty codes a key and day. `now`: the clock the rest goes by, so that 24 hours are. */
export const oneMachineCodes = (store: Store, now: () => number): Codes => {
  const kept = (key: string) => store.one<CodeRow>('SELECT * FROM codes WHERE key = ?', key);

  return {
    make: async (key, seconds) => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const salt = randomBytes(16).toString('hex');
      const day = Math.floor(now() / DAY_MS);
      return store.write(() => {
        const before = kept(key);
        const made = before?.day === day ? before.made : 0;
        if (made >= CODES_A_DAY) return undefined;
        store.run(PUT, key, salt, sha256Of(`${salt}${code}`), now() + seconds * 1000, day, made + 1);
        return code;
      });
    },
    check: (key, code) =>
      store.write(() => {
        const row = kept(key);
        if (row === undefined || row.expires <= now() || row.tries >= TRIES_AT_MOST) return 'gone';
        const right = timingSafeEqual(Buffer.from(sha256Of(`${row.salt}${code}`)), Buffer.from(row.hash));
        store.run(right ? USE_UP : MISS, key);
        return right ? 'right' : 'wrong';
      }),
  };
};

const PUT = `INSERT INTO codes (key, salt, hash, expires, tries, day, made) VALUES (?, ?, ?, ?, 0, ?, ?)
  ON CONFLICT (key) DO UPDATE SET salt = excluded.salt, hash = excluded.hash, expires = excluded.expires, tries = 0,
    day = excluded.day, made = excluded.made`;
// The row stays, so that the day's count of codes does.
const USE_UP = 'UPDATE codes SET expires = 0 WHERE key = ?';
const MISS = 'UPDATE codes SET tries = tries + 1 WHERE key = ?';
