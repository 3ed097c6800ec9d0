import { wrongNumberOf } from '../../../lib/contract/account-fields.ts';
import { DataCorrection, MyAccount } from '../../../lib/contract/accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import { correctData } from '../../../lib/domain/accounts/ask-more.ts';
import type { AccountProfile } from '../../accounts/account-profile.ts';
import { myAccount } from '../../accounts/my-account.ts';
import { mustBeBorn } from '../../accounts/new-account.ts';
import { writtenAbout } from '../../accounts/own-command.ts';
import { mustKnowPassword } from '../../accounts/password.ts';
import { readAccount, recordAccount } from '../../accounts/record-account.ts';
import { findContent } from '../../deciding/contents.ts';
import { operation, Refused } from '../../wire/operation.ts';

/**
 * Sửa thông tin đã khai theo yêu cầu (B2, TTH-10.1b): by user name and password, for an account that waits opens no session; the
 * limit of its approval counts from now. Where to reach its holder was confirmed, and is not changed here.
 */
export const correctAccount = operation({
  id: 'correct-account',
  method: 'POST',
  path: '/api/account/correction',
  summary: 'Sửa thông tin đăng ký theo yêu cầu',
  who: 'anyone',
  body: DataCorrection,
  answers: { 200: MyAccount },
  run: async ({ body, command, address }, world) => {
    const { username, password, declaredTrue: _, ...said } = body;
    const { id } = await mustKnowPassword(world, { username, password }, address);
    mustBeBorn(world, said.birthday);
    const { account } = await readAccount(world, id);
    const before = await findContent<AccountProfile>(world, accountJournal(id), account.profile);
    if (before === undefined) throw new Refused(404, 'account-unknown');
    const wrong = said.identifier && wrongNumberOf({ kind: account.holder, identifier: said.identifier });
    if (wrong) throw new Refused(400, 'invalid-input', [{ field: 'identifier', message: wrong }]);
    const corrected = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
    const content = writtenAbout(world, id, { ...before, ...corrected });
    const { state } = await recordAccount(world, id, {
      command,
      by: { id, roles: [], agency: null },
      blank: undefined,
      decide: (now, moment) => correctData(now, content.sha256, moment),
      prepare: () => content.put(),
    });
    return { status: 200, body: myAccount(world, id, state) };
  },
});
