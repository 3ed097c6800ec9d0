import { AccountStanding, Credentials } from '../../../lib/contract/accounts.ts';
import { type AccountState, accountJournal } from '../../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import type { World } from '../../../lib/world/world.ts';
import type { AccountProfile } from '../../accounts/account-profile.ts';
import { moreAsked, myAccount } from '../../accounts/my-account.ts';
import { mustKnowPassword } from '../../accounts/password.ts';
import { findContent } from '../../deciding/contents.ts';
import { operation } from '../../wire/operation.ts';

/** Tình trạng tài khoản chưa dùng được (B1, B5, TTH-10): until when it is to be confirmed or approved and why, to who knows its password but gets no session. */
export const accountStanding = operation({
  id: 'account-standing',
  method: 'POST',
  path: '/api/account/standing',
  summary: 'Tình trạng tài khoản chưa đăng nhập được',
  who: 'anyone',
  body: Credentials,
  answers: { 200: AccountStanding },
  run: async ({ body, address }, world) => {
    const { id } = await mustKnowPassword(world, body, address);
    const account = foldAccount(await world.journal.read<AccountEvent>(accountJournal(id)));
    const asked = await moreAsked(world, account);
    const declared = asked === undefined ? undefined : await declaredBy(world, account);
    return { status: 200, body: { ...myAccount(world, id, account, asked), declared } };
  },
});

/** What an account that waits for approval was registered with. */
const declaredBy = async (world: World, account: AccountState): Promise<AccountProfile | undefined> =>
  account.stage === 'waiting-approval'
    ? findContent<AccountProfile>(world, accountJournal(account.id), account.profile)
    : undefined;
