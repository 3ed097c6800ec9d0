import type { Absence } from '../domain/accounts/away.ts';
import type { Holder } from '../domain/accounts/events.ts';
import type { Actor } from '../domain/journal/moment.ts';
import type { Instant } from '../domain/time/instant.ts';

export type Account = {
  readonly id: string;
  readonly username: string | null;
  readonly kind: 'citizen' | 'staff';
  readonly name: string;
  readonly roles: Actor['roles'];
  readonly agency: string | null;
  readonly unit: string | null;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** Channels the person chose; SMS only where chosen (goal G11). */
  readonly notify: readonly ('email' | 'sms')[];
  /** How the account stands by its journal; absent where it has none: active. */
  readonly status?: AccountStatus;
  /** Whose it is; absent: a person's, or a member of staff's. */
  readonly holder?: Holder;
  /** The key an organisation signs with: SPKI, PEM (BH-17). */
  readonly publicKey?: string;
  /** The password was given out by an office and has not been changed since (TH-20.2). */
  readonly initialPassword?: boolean;
  /** Where it is: from then on it opens nothing (ASVS 6.4.1). */
  readonly firstPasswordUntil?: Instant;
  /** Of staff: the absence that was recorded and has not ended; whether it is under way says the clock (`isAway`). */
  readonly absence?: Absence;
  /** The entry of its journal this row was made from. */
  readonly asOf?: number;
};

export type AccountStatus = 'unconfirmed' | 'waiting-approval' | 'active' | 'suspended' | 'cancelled';

export type Accounts = {
  get(id: string): Promise<Account>;
  find(id: string): Promise<Account | undefined>;
  findByUsername(username: string): Promise<Account | undefined>;
  /** In use, with a role in an agency. */
  withRole(agency: string, role: string): Promise<readonly Account[]>;
  /** Writes only forward: a row made from an earlier entry of the account's journal than the stored one is ignored. */
  put(account: Account): Promise<void>;
  /** Deletes an account with its password (TTH-10.3b); gone already is success. */
  remove(id: string): Promise<void>;
};

export type SessionToken = { readonly token: string; readonly expiresAt: Instant };

export type SignedInAs = { readonly session: SessionToken; readonly account: Account };

export type SignInGate = {
  /** Undefined where name and password do not fit. Throws `SecondFactorDue` where they do and a code is asked besides. */
  signIn(username: string, password: string): Promise<SignedInAs | undefined>;
  /** Absent where a password is all that is asked (the one-machine edition). */
  readonly secondFactor?: SecondFactorAsked;
  /** Absent where the national login is not connected. */
  readonly national?: NationalLogin;
  /** Who a token speaks for; undefined where it does not hold. */
  who(token: string): Promise<Account | undefined>;
  /** Ends every session begun before (TH-20.2). */
  setPassword(accountId: string, password: string): Promise<void>;
  /** Ends every session of an account begun before. */
  endSessions(accountId: string): Promise<void>;
};

/** Codes that a person's app makes by the clock (RFC 6238). Proofs come from `SecondFactorDue`. */
export type SecondFactorAsked = {
  /** A secret for an app that is still to be set up, and the proof to go on with; undefined where the proof is too old. */
  setUp(proof: string): Promise<{ readonly secret: string; readonly proof: string } | undefined>;
  /** Signs in with the code; where the app was being set up, it is from then on asked. `gone`: the proof is too old. */
  confirm(username: string, proof: string, code: string): Promise<SignedInAs | 'wrong' | 'gone'>;
};

/** Sign-in of citizens through the national portal (TT01-16.2b), by the code flow of OpenID Connect. */
export type NationalLogin = {
  /** Where the browser is sent. `challenge` is the SHA-256 (base64url) of the verifier that comes with the code. */
  address(asked: { readonly state: string; readonly nonce: string; readonly challenge: string }): string;
  /** Who came back: signed in where linked to an account, else a proof to link one with. Undefined where the code does not hold. */
  redeem(came: {
    readonly code: string;
    readonly verifier: string;
    readonly nonce: string;
  }): Promise<SignedInAs | { readonly unlinked: string } | undefined>;
  /** From now on whom the proof is about signs in as this account; false where the proof does not hold. */
  link(accountId: string, unlinked: string): Promise<boolean>;
};
