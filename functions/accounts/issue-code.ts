import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';

export type ContactSaid = { readonly email?: string | undefined; readonly phone?: string | undefined };

/** Where the first password will go: by e-mail, by SMS where there is none. The code sent there serves this officer and this address. */
export const issueKey = ({ id }: Account, { email, phone }: ContactSaid): string =>
  `issue ${id} ${sha256Of(email ?? phone ?? '')}`;
