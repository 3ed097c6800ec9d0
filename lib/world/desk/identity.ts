import { jwtVerify, SignJWT } from 'jose';
import { instantOf } from '../../domain/time/instant.ts';
import type { Account, Accounts, Identity, Session } from '../world.ts';
import { usernameKey } from './accounts.ts';
import { lockOut } from './lock-out.ts';
import type { Passwords } from './passwords.ts';

type Parts = {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly secret: Uint8Array;
  /** The password of a sample account that has none yet: hashed when it first signs in. */
  readonly seedPassword: (account: Account) => string | undefined;
};

const HOURS = { staff: 8, citizen: 12 } as const;
const ISSUER = 'mot-cua-desk';

/** Sign-in by user name and password; sessions are signed tokens. All on the real clock, however the desk's clock is moved. */
export const deskIdentity = ({ accounts, passwords, secret, seedPassword }: Parts): Identity => {
  const locks = lockOut();

  return {
    signIn: async (username, password) => {
      const name = usernameKey(username);
      const account = await accounts.findByUsername(name);
      if (account !== undefined) await setSeed(account, passwords, seedPassword);
      const fits = await passwords.fits(account?.id, password);
      if (locks.isLocked(name)) return undefined;
      if (!fits || account === undefined) {
        locks.wrong(name);
        return undefined;
      }
      locks.right(name);
      return { session: await sessionFor(account, secret), account };
    },
    who: async (token) => {
      const id = await subjectOf(token, secret);
      return id === undefined ? undefined : accounts.find(id);
    },
    setPassword: (accountId, password) => passwords.set(accountId, password),
  };
};

const setSeed = async (account: Account, passwords: Passwords, seedPassword: Parts['seedPassword']): Promise<void> => {
  if (passwords.isSet(account.id)) return;
  const seed = seedPassword(account);
  if (seed !== undefined) await passwords.set(account.id, seed);
};

const sessionFor = async (account: Account, secret: Uint8Array): Promise<Session> => {
  const issued = Math.floor(Date.now() / 1000);
  const expires = issued + HOURS[account.kind] * 3600;
  const token = await new SignJWT({ roles: [...account.roles], agency: account.agency, unit: account.unit })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(account.id)
    .setIssuer(ISSUER)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(secret);
  return { token, expiresAt: instantOf(expires * 1000) };
};

const subjectOf = async (token: string, secret: Uint8Array): Promise<string | undefined> => {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], issuer: ISSUER });
    return payload.sub;
  } catch {
    return undefined;
  }
};
