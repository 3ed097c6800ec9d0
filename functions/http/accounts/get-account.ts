import { MyAccount } from '../../../lib/contract/accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import type { AccountEvent } from '../../../lib/domain/accounts/events.ts';
import { foldAccount } from '../../../lib/domain/accounts/fold.ts';
import { moreAsked, myAccount } from '../../accounts/my-account.ts';
import { operation } from '../../wire/operation.ts';

/** Tình trạng tài khoản của tôi (TTH-10), also while it is suspended. */
export const getAccount = operation({
  id: 'get-account',
  method: 'GET',
  path: '/api/account',
  summary: 'Tình trạng tài khoản của tôi',
  who: 'signed-in',
  inAnyStanding: true,
  withFirstPassword: true,
  answers: { 200: MyAccount },
  run: async ({ who: { id, kind } }, world) => {
    const account = foldAccount(await world.journal.read<AccountEvent>(accountJournal(id)));
    const body = myAccount(world, id, account, await moreAsked(world, account));
    return {
      status: 200,
      body: kind === 'staff' ? { ...body, secondFactor: world.identity.secondFactor !== undefined } : body,
    };
  },
});
