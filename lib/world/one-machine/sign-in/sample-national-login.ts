import { createHash, randomBytes } from 'node:crypto';
import type { Account, Accounts, NationalLogin, SignedInAs } from '../../accounts.ts';
import type { Claims } from '../../world.ts';

/** What a browser brought to the sample login and takes back from it. */
type AskedThere = { readonly nonce: string; readonly challenge: string };

/** The login, and what its own page does: a code for who was chosen there. */
export type SampleNationalLogin = NationalLogin & { letIn(subject: string, asked: AskedThere): string };

type Parts = {
  readonly accounts: Accounts;
  readonly claims: Claims;
  /** The page that stands for the national portal. */
  readonly page: string;
  readonly enter: (account: Account) => Promise<SignedInAs>;
};

const MINUTES_MS = 10 * 60_000;
const KEPT_AT_MOST = 1000;

/** A sample of the national login, so that its path can be walked on a desk: whoever is chosen on its page is believed. Links last; codes and proofs are forgotten with the process. */
export const sampleNationalLogin = ({ accounts, claims, page, enter }: Parts): SampleNationalLogin => {
  const codes = kept<AskedThere & { readonly subject: string }>();
  const strangers = kept<string>();
  return {
    address: (asked) => `${page}?${new URLSearchParams(asked)}`,
    letIn: (subject, asked) => codes.keep({ subject, ...asked }),
    redeem: async ({ code, verifier, nonce }) => {
      const came = codes.take(code);
      const challenge = createHash('sha256').update(verifier).digest('base64url');
      if (came === undefined || came.nonce !== nonce || came.challenge !== challenge) return undefined;
      const linked = await claims.find(linkOf(came.subject));
      const account = linked === undefined ? undefined : await accounts.find(linked);
      return account === undefined ? { unlinked: strangers.keep(came.subject) } : enter(account);
    },
    link: async (accountId, unlinked) => {
      const subject = strangers.take(unlinked);
      if (subject === undefined) return false;
      return (await claims.claim(linkOf(subject), accountId)) === accountId;
    },
  };
};

const linkOf = (subject: string): string => `national ${subject}`;

/** Values by a name nobody guesses, each taken once, for ten minutes. */
const kept = <T>() => {
  const values = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    keep: (value: T): string => {
      const name = randomBytes(32).toString('base64url');
      values.set(name, { value, until: Date.now() + MINUTES_MS });
      const [oldest] = values.keys();
      if (values.size > KEPT_AT_MOST && oldest !== undefined) values.delete(oldest);
      return name;
    },
    take: (name: string): T | undefined => {
      const found = values.get(name);
      values.delete(name);
      return found !== undefined && found.until > Date.now() ? found.value : undefined;
    },
  };
};
