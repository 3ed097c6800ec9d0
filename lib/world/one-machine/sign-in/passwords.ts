import { type Argon2Parameters, argon2, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { composed } from '../../../contract/typed/letters.ts';
import type { Store } from '../database.ts';

export type Passwords = {
  set(account: string, password: string): Promise<void>;
  /** The same work for an account without a password (or none at all) as for a wrong one. A hash of before is made anew once it was right. */
  fits(account: string | undefined, password: string): Promise<boolean>;
  isSet(account: string): boolean;
};

type Row = { readonly salt: string; readonly hash: string };

/** OWASP: 19 MiB, twice over, one lane. */
const COST = {
  memory: 19 * 1024,
  passes: 2,
  parallelism: 1,
  tagLength: 32,
} as const satisfies Partial<Argon2Parameters>;
const ARGON2ID = 'argon2id$';
const COST_BEFORE: ScryptOptions = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const NOBODY: Row = { salt: '00'.repeat(16), hash: `${ARGON2ID}${'00'.repeat(32)}` };

/** Passwords as salted argon2id hashes; those of before (scrypt) still hold. */
export const oneMachinePasswords = (store: Store): Passwords => {
  const kept = (account: string) => store.one<Row>('SELECT salt, hash FROM passwords WHERE account = ?', account);

  return {
    set: async (account, password) => {
      const { salt, hash } = await hashed(password);
      await store.write(() =>
        store.run(
          `INSERT INTO passwords (account, salt, hash) VALUES (?, ?, ?)
           ON CONFLICT (account) DO UPDATE SET salt = excluded.salt, hash = excluded.hash`,
          account,
          salt,
          hash,
        ),
      );
    },
    fits: async (account, password) => {
      const row = (account === undefined ? undefined : kept(account)) ?? NOBODY;
      if (!(await isRight(row, password)) || row === NOBODY || account === undefined) return false;
      if (!row.hash.startsWith(ARGON2ID)) await renew(store, account, row.hash, password);
      return true;
    },
    isSet: (account) => kept(account) !== undefined,
  };
};

const hashed = async (password: string): Promise<Row> => {
  const salt = randomBytes(16);
  return { salt: salt.toString('hex'), hash: `${ARGON2ID}${(await derive(password, salt)).toString('hex')}` };
};

const isRight = async ({ salt, hash }: Row, password: string): Promise<boolean> => {
  const made = await (hash.startsWith(ARGON2ID) ? derive : deriveAsBefore)(password, Buffer.from(salt, 'hex'));
  return timingSafeEqual(made, Buffer.from(hash.replace(ARGON2ID, ''), 'hex'));
};

/** Only where the password has not been changed meanwhile. */
const renew = async (store: Store, account: string, before: string, password: string): Promise<void> => {
  const { salt, hash } = await hashed(password);
  await store.write(() =>
    store.run('UPDATE passwords SET salt = ?, hash = ? WHERE account = ? AND hash = ?', salt, hash, account, before),
  );
};

const derive = (password: string, nonce: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', { ...COST, message: composed(password), nonce }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

const deriveAsBefore = (password: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(composed(password), salt, 32, COST_BEFORE, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
