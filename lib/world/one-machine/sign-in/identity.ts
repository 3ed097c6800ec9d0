import { jwtVerify, SignJWT } from 'jose';
import { typedUsername } from '../../../contract/typed/addresses.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import type { Account, Accounts, NationalLogin, SessionToken, SignedInAs, SignInGate } from '../../accounts.ts';
import type { Passwords } from './passwords.ts';
import type { Sessions } from './sessions.ts';

type Parts = {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  readonly secret: Uint8Array;
  /** The password of a sample account that has none yet: hashed when it first signs in. */
  readonly seedPassword: (account: Account) => string | undefined;
  /** Made with what opens a session for an account it believes. */
  readonly national?: ((enter: (account: Account) => Promise<SignedInAs>) => NationalLogin) | undefined;
};

const HOURS = { staff: 8, citizen: 12 } as const;
const ISSUER = 'mot-cua-desk';

/** Sign-in by user name and password; sessions are signed tokens. All on the real clock, however the one-machine edition's clock is moved. */
export const oneMachineIdentity = ({
  accounts,
  passwords,
  sessions,
  secret,
  seedPassword,
  national,
}: Parts): SignInGate => {
  const enter = async (account: Account): Promise<SignedInAs> => ({
    session: await sessionFor(account, secret),
    account,
  });
  return {
    ...(national === undefined ? {} : { national: national(enter) }),
    signIn: async (username, password) => {
      const name = typedUsername(username);
      const account = await accounts.findByUsername(name);
      if (account !== undefined) await setSeed(account, passwords, seedPassword);
      const fits = await passwords.fits(account?.id, password);
      if (!fits || account === undefined) return undefined;
      return enter(account);
    },
    who: async (token) => {
      const spoken = await subjectOf(token, secret);
      const account = spoken && (await accounts.find(spoken.id));
      return account && (await sessions.holds(spoken, account.kind)) ? account : undefined;
    },
    setPassword: async (accountId, password) => {
      await passwords.set(accountId, password);
      await sessions.endAll(accountId);
    },
    endSessions: sessions.endAll,
  };
};

const setSeed = async (account: Account, passwords: Passwords, seedPassword: Parts['seedPassword']): Promise<void> => {
  if (passwords.isSet(account.id)) return;
  const seed = seedPassword(account);
  if (seed !== undefined) await passwords.set(account.id, seed);
};

const sessionFor = async (account: Account, secret: Uint8Array): Promise<SessionToken> => {
  const begun = Date.now();
  const issued = Math.floor(begun / 1000);
  const expires = issued + HOURS[account.kind] * 3600;
  const token = await new SignJWT({ roles: [...account.roles], agency: account.agency, unit: account.unit, begun })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(account.id)
    .setIssuer(ISSUER)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(secret);
  return { token, expiresAt: instantOf(expires * 1000) };
};

type Spoken = { readonly id: string; readonly begun: number };

const subjectOf = async (token: string, secret: Uint8Array): Promise<Spoken | undefined> => {
  try {
    const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'], issuer: ISSUER });
    const { sub: id, begun } = payload;
    return id === undefined ? undefined : { id, begun: typeof begun === 'number' ? begun : 0 };
  } catch {
    return undefined;
  }
};
