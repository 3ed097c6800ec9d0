import { type Account, accountJournal } from '../../lib/domain/accounts/account.ts';
import type { Holder } from '../../lib/domain/accounts/events.ts';
import { issue } from '../../lib/domain/accounts/issue.ts';
import type { Account as Row, World } from '../../lib/world/world.ts';
import { actorOf } from '../actor.ts';
import { prepareContent } from '../contents.ts';
import type { AccountProfile } from './account-profile.ts';
import { accountRules } from './account-rules.ts';
import { ACCOUNT_ROUTE } from './adopt.ts';
import { recordAccount } from './record-account.ts';
import { tellPrivately, wayTo } from './send-code.ts';

export type Issued = { readonly id: string; readonly holder: Holder; readonly profile: AccountProfile };

/** Issues an account whose holder an officer knows; the first password goes to its holder only, to be changed (TH-8.1b, TH-20.2). */
export const issueTo = async (world: World, who: Row, command: string, it: Issued): Promise<Account> => {
  const { id, holder, profile } = it;
  const before = await world.journal.read<unknown>(accountJournal(id));
  const content = prepareContent(world, accountJournal(id), profile);
  const agency = world.province.agencies.find(({ code }) => code === who.agency)?.name ?? '';
  const { state } = await recordAccount(world, id, {
    command,
    by: actorOf(who),
    blank: undefined,
    decide: (account, moment) => {
      const said = { holder, profile: content.sha256, route: ACCOUNT_ROUTE, agency };
      return issue(account, said, moment, accountRules(world));
    },
    prepare: () => content.put(),
  });
  if (before.length === 0) await sendFirstPassword(world, id, profile);
  return state;
};

/** A password nobody chose, to its holder only. */
export const sendFirstPassword = async (
  world: World,
  id: string,
  { username, email, phone }: Pick<AccountProfile, 'username' | 'email' | 'phone'>,
): Promise<void> => {
  wayTo({ id, email, phone });
  const password = (world.chance.salt().slice(0, 16).match(/.{4}/g) ?? []).join('-');
  await world.identity.setPassword(id, password);
  const text = `Tên đăng nhập: ${username}. Mật khẩu ban đầu: ${password}. Hãy đăng nhập và đổi mật khẩu ngay; không đưa mật khẩu cho bất kỳ ai.`;
  await tellPrivately(world, { id, email, phone }, 'account-issued', 'Tài khoản truy nhập ban đầu', text);
};
