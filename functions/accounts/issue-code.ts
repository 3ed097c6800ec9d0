import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import { Refused } from '../wire/operation.ts';

export type ContactSaid = { readonly email?: string | undefined; readonly phone?: string | undefined };

/** Where the first password will go: by e-mail, by SMS where there is none. The code sent there serves this officer and this address. */
export const issueKey = ({ id }: Account, { email, phone }: ContactSaid): string =>
  `issue ${id} ${sha256Of(email ?? phone ?? '')}`;

/** Refuses (409) what would send somebody's password to the officer who asks for it. */
export const mustNotBeOwn = (who: Account, { email, phone }: ContactSaid): void => {
  const isMine = (mine: string | null, said: string | undefined) =>
    said !== undefined && mine?.toLowerCase() === said.toLowerCase();
  if (isMine(who.email, email) || isMine(who.phone, phone)) throw new Refused(409, 'officers-own-contact');
};
