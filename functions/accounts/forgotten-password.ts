import { typedUsername } from '../../lib/contract/typed/addresses.ts';
import { accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { World } from '../../lib/world/world.ts';
import { holderOf } from './holder-of.ts';

export type Forgotten = { readonly account: string; readonly contact: string };

export const FORGOTTEN = { minutes: 15, forWhat: 'đặt lại mật khẩu Cổng Dịch vụ công' };

/** What the code is kept under: by what was said, whether or not there is such an account. */
export const forgottenKey = ({ account, contact }: Forgotten): string =>
  `new-password ${sha256Of(`${typedUsername(account)} ${contact}`)}`;

/** The account in use that was meant, by user name or number, where the contact said is on its record. Staff's passwords are reissued by who manages them (TH-2.2). */
export const findForgotten = async (world: World, { account, contact }: Forgotten): Promise<Account | undefined> => {
  const named = await world.accounts.findByUsername(typedUsername(account));
  const holder = await holderOf(world, account);
  const row = named ?? (holder === undefined ? undefined : await world.accounts.find(holder));
  if (row === undefined || row.kind === 'staff' || row.username === null) return undefined;
  const { status = 'active' } = row;
  if (status !== 'active' && status !== 'suspended') return undefined;
  if (row.email !== contact && row.phone !== contact) return undefined;
  return (await isConfirmed(world, row, contact)) ? row : undefined;
};

/**
 * Of two ways given at registration only one read out its code; the other opens nothing until it was changed, which takes a code of
 * its own. A record of before says nothing of it.
 */
const isConfirmed = async (world: World, { id, email, phone }: Account, contact: string): Promise<boolean> => {
  if (email === null || phone === null) return true;
  const events = (await world.journal.read<AccountEvent>(accountJournal(id))).flatMap((entry) => entry.events);
  const confirmed = events.find((event) => event.type === 'AccountConfirmed');
  if (confirmed === undefined || events.some(({ type }) => type === 'AccountChangeApproved')) return true;
  return contact === (confirmed.by === 'phone' ? phone : email);
};
