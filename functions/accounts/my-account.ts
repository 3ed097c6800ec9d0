import type * as z from 'zod';
import type { AccountAssurance, MyAccount } from '../../lib/contract/accounts.ts';
import { type AccountState, accountJournal, isInUse } from '../../lib/domain/accounts/account.ts';
import { runningAccountLimit } from '../../lib/domain/accounts/limits.ts';
import type { World } from '../../lib/world/world.ts';
import { findContent, type TextContent } from '../deciding/contents.ts';
import { accountRules } from './account-rules.ts';

type Asked = NonNullable<z.infer<typeof MyAccount>['more']>;

/** What its holder is asked to put right; undefined where nothing is. */
export const moreAsked = async (world: World, account: AccountState): Promise<Asked | undefined> => {
  if (account.stage === 'nothing' || account.more === null) return undefined;
  const { at, text } = account.more;
  return { at, text: (await findContent<TextContent>(world, accountJournal(account.id), text))?.text ?? '' };
};

type Limit = z.infer<typeof MyAccount>['limit'];

/** How an account stands, for its holder. One without a journal is in use. */
export const myAccount = (
  world: World,
  id: string,
  account: AccountState,
  asked?: Asked,
): z.infer<typeof MyAccount> => ({
  id,
  stage: account.stage === 'nothing' ? 'active' : account.stage,
  pending: isInUse(account) ? (account.pending?.what ?? null) : null,
  initialPassword: account.stage !== 'nothing' && account.initialPassword !== null,
  limit: shownLimit(world, account),
  assurance: shownAssurance(account),
  ...(asked === undefined ? {} : { more: asked }),
});

/** The limit that runs, with its reasons (O1). */
export const shownLimit = (world: World, account: AccountState): Limit => {
  const running = runningAccountLimit(account, accountRules(world));
  if (running === null) return null;
  const { at, why, provisional } = running.due;
  return { limit: running.limit, at, why: [...why], provisional };
};

/** How sure it is who the holder is. An account without a journal was in use before there were any. */
export const shownAssurance = (account: AccountState): z.infer<typeof AccountAssurance> => {
  if (account.stage === 'nothing') return { level: 'identity-checked', how: 'taken-over', document: null, at: null };
  const { level, how, document, at } = account.assurance;
  return { level, how, document, at };
};
