import { type AccountState, accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { toApprovers } from '../../lib/domain/accounts/to-approvers.ts';
import { type AccountNotice, toHolder } from '../../lib/domain/accounts/to-holder.ts';
import { toStandIn } from '../../lib/domain/accounts/to-stand-in.ts';
import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type TextContent } from '../deciding/contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { accountRules } from './account-rules.ts';
import { tellOver } from './tell-over.ts';
import { tellTried } from './tell-tried.ts';

type Recipient = { readonly id: string; readonly email: string | null; readonly phone: string | null };

/** Sends what an entry tells the holder and the administrators (TTH-10, TT32-9.1b, ND61-8.2b). `account`: as it stood right after. */
export const tellAccount = async (world: World, entry: Entry<AccountEvent>, account: AccountState): Promise<void> => {
  if (account.stage === 'nothing') return;
  const rules = accountRules(world);
  const profile = await findContent<AccountProfile>(world, accountJournal(account.id), account.profile);
  if (entry.events.some(({ type }) => type === 'AccountRegistered')) await tellTried(world, entry, account);
  for (const event of entry.events) {
    const forHolder = toHolder(event, account, rules, await reasonOf(world, account.id, event));
    if (forHolder !== null && profile !== undefined) {
      const { email, phone, notify } = profile;
      const sms = email === null || notify.includes('sms') ? phone : null;
      await tell(world, entry, forHolder, { id: account.id, email, phone: sms });
    }
    const forStandIn = toStandIn(event, profile?.name ?? '');
    if (forStandIn !== null) await tellStandIn(world, entry, forStandIn);
    const forApprovers = toApprovers(event, account, rules);
    if (forApprovers === null) continue;
    // A limit that comes or has passed stands in the morning's letter; misuse, and what another administrator asks for against it, cannot wait (TH-22.4).
    await tellAdministrators(world, entry, forApprovers, { mailed: AT_ONCE.includes(event.type) });
  }
};

const tellStandIn = async (
  world: World,
  entry: Entry<AccountEvent>,
  { to, ...notice }: NonNullable<ReturnType<typeof toStandIn>>,
): Promise<void> => {
  const standIn = await world.accounts.find(to);
  if (standIn !== undefined) await tell(world, entry, notice, { id: to, email: standIn.email, phone: null });
};

const AT_ONCE: readonly AccountEvent['type'][] = ['MisuseReported', 'StaffActProposed'];

/** Tells the province's administrators what an entry of any journal says to them, to portal and, where it goes out alone, e-mail. */
export const tellAdministrators = async (
  world: World,
  entry: Entry<unknown>,
  notice: Omit<AccountNotice, 'sms'>,
  { mailed }: { readonly mailed: boolean } = { mailed: true },
): Promise<void> => {
  for (const { id, email } of await administrators(world))
    await tell(world, entry, { ...notice, sms: '' }, { id, email: mailed ? email : null, phone: null });
};

const tell = (
  world: World,
  { dossier, entry }: Entry<unknown>,
  { kind, subject, text, sms }: AccountNotice,
  { id, email, phone }: Recipient,
): Promise<void> => {
  const key = (channel: string) => `${dossier}/${entry}/${kind}/${channel}/${id}`;
  return tellOver(world, { key, dossier, entry, kind, recipient: id, subject }, [
    { channel: 'portal', to: id, text },
    ...(email === null ? [] : [{ channel: 'email' as const, to: email, text }]),
    ...(phone === null ? [] : [{ channel: 'sms' as const, to: phone, text: sms }]),
  ]);
};

/** The province's administrators whose accounts are in use. */
export const administrators = async (world: World): Promise<readonly Row[]> => {
  const found = await Promise.all(
    world.province.agencies.map(({ code }) => world.accounts.withRole(code, 'administrator')),
  );
  return found.flat();
};

const reasonOf = async (world: World, id: string, event: AccountEvent): Promise<string> => {
  if (!('text' in event) || event.text === null) return '';
  return (await findContent<TextContent>(world, accountJournal(id), event.text))?.text ?? '';
};
