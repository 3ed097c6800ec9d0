import type { BegunAccount } from '../../lib/domain/accounts/account.ts';
import { accountJournal, isInUse } from '../../lib/domain/accounts/account.ts';
import { NotAllowed } from '../../lib/domain/journal/moment.ts';
import { isSameContact } from '../../lib/domain/notices/contact.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';

type Contact = { readonly email?: string | null | undefined; readonly phone?: string | null | undefined };

/** Refuses (409) an officer's own address as another person's: passwords, codes and notices would come to the officer (TH-20.2). */
export const mustNotBeOwnContact = (who: Row, { email, phone }: Contact): void => {
  const own = [who.email, who.phone];
  const taken = [email, phone].some((address) => address && own.some((one) => isSameContact(one, address)));
  if (taken) throw new NotAllowed('officers-own-contact');
};

/** The same for what an account says, or would say once what was asked is approved. */
export const mustNotApproveOwnContact = async (world: World, who: Row, account: BegunAccount): Promise<void> => {
  const asked = (isInUse(account) ? account.pending?.profile : null) ?? account.profile;
  const profile = await findContent<AccountProfile>(world, accountJournal(account.id), asked);
  if (profile !== undefined) mustNotBeOwnContact(who, profile);
};
