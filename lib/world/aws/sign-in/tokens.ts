import { decodeJwt, errors, jwtVerify } from 'jose';
import type { Account } from '../../accounts.ts';
import type { PoolAddress } from '../settings.ts';
import { keysAt } from './pool-keys.ts';

export type PoolAddresses = { readonly citizens: PoolAddress; readonly staff: PoolAddress };

/** Whom a token speaks for, and when (seconds) its holder gave the password. */
export type Spoken = { readonly id: string; readonly kind: Account['kind']; readonly begun: number };

export type Tokens = {
  /** Undefined where a token does not hold; throws where that cannot be found out. */
  read(token: string): Promise<Spoken | undefined>;
};

/** Reads the ID tokens of the two pools. Their keys are fetched once, and again when a token names an unknown one. */
export const poolTokens = ({ citizens, staff }: PoolAddresses): Tokens => {
  const pools = [readerOf(citizens, 'citizen'), readerOf(staff, 'staff')];

  return {
    read: async (token) => {
      try {
        const claimed = decodeJwt(token).iss;
        return await pools.find(({ issuer }) => issuer === claimed)?.read(token);
      } catch (error) {
        if (isItsOwnFault(error)) return undefined;
        throw error;
      }
    },
  };
};

const readerOf = ({ id: pool, client: audience }: PoolAddress, kind: Account['kind']) => {
  const issuer = `https://cognito-idp.${pool.slice(0, pool.indexOf('_'))}.amazonaws.com/${pool}`;
  const keys = keysAt(new URL(`${endpoint() ?? new URL(issuer).origin}/${pool}/.well-known/jwks.json`));
  const must = { issuer, audience, algorithms: ['RS256'], requiredClaims: ['exp'] };

  return {
    issuer,
    read: async (token: string): Promise<Spoken | undefined> => {
      const { payload } = await jwtVerify(token, keys, must);
      const { token_use: use, 'cognito:username': id, auth_time: begun } = payload;
      const whole = use === 'id' && typeof id === 'string' && typeof begun === 'number';
      return whole ? { id, kind, begun } : undefined;
    },
  };
};

/** Where the SDK would look for Cognito: an emulator names AWS as the issuer of its tokens and keeps the keys itself. */
const endpoint = (): string | undefined =>
  process.env.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER ?? process.env.AWS_ENDPOINT_URL;

/** Keys that cannot be read are our trouble, and no 401. */
const OURS: readonly string[] = [errors.JWKSInvalid.code, errors.JWKInvalid.code];

const isItsOwnFault = (error: unknown): boolean => error instanceof errors.JOSEError && !OURS.includes(error.code);
