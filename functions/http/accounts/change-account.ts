import { AccountChange, MyAccount } from '../../../lib/contract/accounts.ts';
import { type AccountState, accountJournal } from '../../../lib/domain/accounts/account.ts';
import { askChange } from '../../../lib/domain/accounts/ask.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { type AccountProfile, profileOf } from '../../accounts/account-profile.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { mustBeBorn, mustBeSigningKey } from '../../accounts/new-account.ts';
import { mustBeConfirmedContacts } from '../../accounts/new-contact.ts';
import { ownCommand, writtenAbout } from '../../accounts/own-command.ts';
import { actorOf } from '../../deciding/actor.ts';
import { findContent } from '../../deciding/contents.ts';
import { operation } from '../../wire/operation.ts';

/** Đề nghị thay đổi thông tin tài khoản (B4, TTH-10.2): reviewed within one working day; until then the old data stand. A new e-mail or telephone comes with the code that was sent there. */
export const changeAccount = operation({
  id: 'change-account',
  method: 'POST',
  path: '/api/account/change',
  summary: 'Đề nghị thay đổi thông tin tài khoản',
  who: 'signed-in',
  body: AccountChange,
  answers: { 200: MyAccount },
  run: async ({ body: { declaredTrue: _, emailCode, phoneCode, ...said }, who, command }, world) => {
    mustBeBorn(world, said.birthday);
    if (said.publicKey !== undefined) mustBeSigningKey(said.publicKey);
    const changed = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const entries: Entries = await world.journal.read<AccountEvent>(accountJournal(who.id));
    const now = foldAccount(entries);
    const before = await profileIn(world, now, who);
    const profile = { ...before, ...changed };
    // Asked again with the same key: its code was used up the first time.
    if (!entries.some((entry) => entry.command === command)) {
      mustAskAtAll(world, now, who);
      await mustBeConfirmedContacts(world, who.id, before, { ...said, emailCode, phoneCode });
    }
    const content = writtenAbout(world, who.id, profile);
    const account = await ownCommand(world, who, { command, content }, (account, moment) =>
      askChange(account, content.sha256, moment),
    );
    return { status: 200, body: myAccount(world, who.id, account) };
  },
});

type Entries = readonly Entry<AccountEvent>[];

/** Refuses (409) where another request waits, before a code is used up. */
const mustAskAtAll = (world: World, account: AccountState, who: Account): void => {
  if (account.stage !== 'nothing') askChange(account, account.profile, { at: world.clock.now(), by: actorOf(who) });
};

const profileIn = async (world: World, account: AccountState, who: Account): Promise<AccountProfile> => {
  if (account.stage === 'nothing') return profileOf(who);
  return (await findContent<AccountProfile>(world, accountJournal(who.id), account.profile)) ?? profileOf(who);
};
