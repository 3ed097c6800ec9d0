import { accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../lib/domain/accounts/events.ts';
import { fold } from '../../lib/domain/dossier/fold.ts';
import { bookPlace } from '../../lib/domain/views/register-book.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { DossierRow, World } from '../../lib/world/world.ts';
import { kindName } from '../deciding/kind-name.ts';
import { Refused } from '../wire/operation.ts';

/**
 * Whose accounts somebody of the staff may look at and decide on: the unit that manages the accounts (the administrators) all
 * of them; a counter those of the citizens it serves (TTH-10.1b "phối hợp với các đơn vị liên quan"; N4).
 */
export const mayDecideOn = async (
  world: World,
  { id, isStaff }: { readonly id: string; readonly isStaff: boolean },
  who: Account,
): Promise<boolean> => who.roles.includes('administrator') || (!isStaff && (await serves(world, who.agency, id)));

/** An account this counter does not serve is not shown to exist. */
export const mustManageOrServe = async (
  world: World,
  account: { readonly id: string; readonly isStaff: boolean },
  who: Account,
): Promise<void> => {
  if (!(await mayDecideOn(world, account, who))) throw new Refused(404, 'account-unknown');
};

/** True where a counter took in a dossier of this person, or its people checked who they are. */
export const serves = async (world: World, agency: string | null, id: string): Promise<boolean> => {
  if (agency === null) return false;
  for (const row of await world.views.ofOwner(id)) if ((await counterOf(world, row)) === agency) return true;

  const entries = await world.journal.read<AccountEvent>(accountJournal(id));
  const checked = entries.filter(({ events }) => events.some(({ type }) => type === 'IdentityChecked'));
  const checkers = await Promise.all([...new Set(checked.map(({ by }) => by))].map((by) => world.accounts.find(by)));
  return checkers.some((one) => one?.agency === agency);
};

/** The code names the one-stop unit that took the dossier in; before it has one, the journal does. */
const counterOf = async ({ journal }: World, { id, code }: DossierRow): Promise<string | null> => {
  if (kindName(id) !== 'dossier') return null;
  if (code !== null) return bookPlace(code).acceptedBy;
  const dossier = fold(await journal.read(id));
  return dossier.stage === 'nothing' ? null : dossier.oneStop;
};
