import { type AccountState, accountJournal } from '../../lib/domain/accounts/account.ts';
import type { AccountEvent, Holder, IdentityPaper } from '../../lib/domain/accounts/events.ts';
import { FIRST_PASSWORD_DAYS } from '../../lib/domain/accounts/first-password.ts';
import { issue } from '../../lib/domain/accounts/issue.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import type { Account as Row } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { actorOf } from '../deciding/actor.ts';
import { prepareContent } from '../deciding/contents.ts';
import type { RecordedIn } from '../deciding/record.ts';
import type { AccountProfile } from './account-profile.ts';
import { accountRules } from './account-rules.ts';
import { ACCOUNT_ROUTE } from './adopt.ts';
import { recordAccount } from './record-account.ts';
import { tellPrivately, wayTo } from './send-code.ts';

export type Issued = {
  readonly id: string;
  readonly holder: Holder;
  readonly profile: AccountProfile;
  readonly document?: IdentityPaper | undefined;
};

/** Issues an account whose holder an officer knows; the first password goes to its holder only, to be changed (TH-8.1b, TH-20.2). */
export const issueTo = async (world: World, who: Row, command: string, it: Issued): Promise<AccountState> => {
  const before = await world.journal.read<unknown>(accountJournal(it.id));
  const agency = world.province.agencies.find(({ code }) => code === who.agency)?.name ?? '';
  const { state } = await recordIssued(world, { ...it, command, by: actorOf(who), agency });
  if (before.length === 0) await sendFirstPassword(world, it.id, it.profile);
  return state;
};

/** Remembers that an account was issued: by whom, of which agency. Its first password is still to be set. */
export const recordIssued = (
  world: World,
  { id, holder, profile, document, command, by, agency }: Issued & { command: string; by: Actor; agency: string },
): Promise<RecordedIn<AccountState, AccountEvent>> => {
  const content = prepareContent(world, accountJournal(id), profile);
  return recordAccount(world, id, {
    command,
    by,
    blank: undefined,
    decide: (account, moment) => {
      const said = { holder, profile: content.sha256, route: ACCOUNT_ROUTE, agency, document };
      return issue(account, said, moment, accountRules(world));
    },
    prepare: () => content.put(),
  });
};

/** A password nobody chose, to its holder only. */
export const sendFirstPassword = async (
  world: World,
  id: string,
  { username, email, phone }: Pick<AccountProfile, 'username' | 'email' | 'phone'>,
): Promise<void> => {
  wayTo({ id, email, phone });
  const password = await setFirstPassword(world, id);
  const text = `Tên đăng nhập: ${username}. Mật khẩu ban đầu: ${password}. Hãy đăng nhập và đổi mật khẩu ngay: mật khẩu này chỉ dùng được trong ${DAYS} ngày. Không đưa mật khẩu cho bất kỳ ai.`;
  await tellPrivately(world, { id, email, phone }, 'account-issued', 'Tài khoản truy nhập ban đầu', text);
};

/** Sets a password nobody chose, and answers it: every session begun before ends. */
export const setFirstPassword = async (world: World, id: string): Promise<string> => {
  const password = typable(world.chance.salt());
  await world.identity.setPassword(id, password);
  return password;
};

const DAYS = String(FIRST_PASSWORD_DAYS).padStart(2, '0');

/** Digits and letters of which none looks like another (Crockford's base 32). */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The 128 bits of a salt (ASVS 11.5.1) as signs a person can read off a slip and type, in groups of four. */
const typable = (salt: string): string => {
  const digits = BigInt(`0x${salt}`).toString(SIGNS.length).padStart(26, '0');
  const signs = Array.from(digits, (digit) => SIGNS[Number.parseInt(digit, SIGNS.length)]).join('');
  return (signs.match(/.{1,4}/g) ?? []).join('-');
};
