import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { composed } from '../../../contract/typed/letters.ts';
import type { Store } from '../database.ts';

export type Passwords = {
  set(account: string, password: string): Promise<void>;
  /** The same work for an account without a password (or none at all) as for a wrong one. */
  fits(account: string | undefined, password: string): Promise<boolean>;
  isSet(account: string): boolean;
};

const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const NOBODY = { salt: '00'.repeat(16), hash: '00'.repeat(32) };

/** Passwords as salted scrypt hashes (about 32 MB and 0.1 s each). */
export const oneMachinePasswords = (store: Store): Passwords => {
  const kept = (account: string) =>
    store.one<{ salt: string; hash: string }>('SELECT salt, hash FROM passwords WHERE account = ?', account);

  return {
    set: async (account, password) => {
      const salt = randomBytes(16);
      const hash = await derive(password, salt);
      await store.write(() =>
        store.run(
          `INSERT INTO passwords (account, salt, hash) VALUES (?, ?, ?)
           ON CONFLICT (account) DO UPDATE SET salt = excluded.salt, hash = excluded.hash`,
          account,
          salt.toString('hex'),
          hash.toString('hex'),
        ),
      );
    },
    fits: async (account, password) => {
      const row = (account === undefined ? undefined : kept(account)) ?? NOBODY;
      const hash = await derive(password, Buffer.from(row.salt, 'hex'));
      return timingSafeEqual(hash, Buffer.from(row.hash, 'hex')) && row !== NOBODY;
    },
    isSet: (account) => kept(account) !== undefined,
  };
};

const derive = (password: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(composed(password), salt, 32, COST, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
