import { IdentityChecked, NumberRelease } from '../../../lib/contract/desk-accounts.ts';
import { accountJournal } from '../../../lib/domain/accounts/account.ts';
import { takeNumberBack } from '../../../lib/domain/accounts/check-identity.ts';
import { ISSUERS } from '../../../lib/domain/accounts/steps.ts';
import { hasRole } from '../../../lib/domain/journal/moment.ts';
import { type AccountProfile, profileOf } from '../../accounts/account-profile.ts';
import { adopt } from '../../accounts/adopt.ts';
import { writtenAbout } from '../../accounts/own-command.ts';
import { readAccount, recordAccount } from '../../accounts/record-account.ts';
import { accountRegisteredWith } from '../../accounts/registered-with.ts';
import { releaseClaims } from '../../accounts/release-claims.ts';
import { actorOf } from '../../deciding/actor.ts';
import { findContent } from '../../deciding/contents.ts';
import { operation, Refused } from '../../wire/operation.ts';

/** Thu lại số định danh bị người khác đăng ký (B10): who came with its paper may have an account with it; who held it is told, and its journal keeps that it did. */
export const releaseNumber = operation({
  id: 'release-number',
  method: 'POST',
  path: '/api/desk/accounts/number-releases',
  summary: 'Thu lại số định danh bị người khác đăng ký',
  who: 'staff',
  opens: { nothing: 'shows nothing of the account; the act stands in its journal' },
  body: NumberRelease,
  answers: { 200: IdentityChecked },
  run: async ({ body: { identifier, document, reason }, who, command }, world) => {
    if (!hasRole(who, ISSUERS)) throw new Refused(403, 'not-your-role');
    const row = await accountRegisteredWith(world, identifier);
    await adopt(world, row);
    const { account } = await readAccount(world, row.id);
    const now = await findContent<AccountProfile>(world, accountJournal(row.id), account.profile);
    const without = writtenAbout(world, row.id, { ...(now ?? profileOf(row)), identifier: null });
    const why = writtenAbout(world, row.id, { text: reason });
    const { state } = await recordAccount(world, row.id, {
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (state, moment) => takeNumberBack(state, { profile: without.sha256, document, text: why.sha256 }, moment),
      prepare: async () => {
        await without.put();
        await why.put();
      },
    });
    await releaseClaims(world, row.id, identifier);
    return { status: 200, body: { id: row.id, username: row.username, stage: state.stage } };
  },
});
