import * as z from 'zod';
import { AccountDecided } from '../../../lib/contract/desk-accounts.ts';
import { StaffAnswer } from '../../../lib/contract/staff-accounts.ts';
import { accountJournal, type BegunAccount } from '../../../lib/domain/accounts/account.ts';
import { confirmAct, refuseAct } from '../../../lib/domain/accounts/propose-act.ts';
import { confirmStaff, refuseStaff } from '../../../lib/domain/accounts/propose-staff.ts';
import type { AccountProfile } from '../../accounts/account-profile.ts';
import { accountRules } from '../../accounts/account-rules.ts';
import { sendFirstPassword } from '../../accounts/issue-account.ts';
import { reasonAbout } from '../../accounts/own-command.ts';
import { mustNotApproveOwnContact } from '../../accounts/own-contact.ts';
import { readAccount, recordAccount } from '../../accounts/record-account.ts';
import { mustAdminister } from '../../accounts/staff-proposal.ts';
import { actorOf } from '../../deciding/actor.ts';
import { findContent } from '../../deciding/contents.ts';
import { agencyNamed } from '../../dossier/dossier-parts.ts';
import { operation } from '../../wire/operation.ts';

/** Xác nhận hoặc không xác nhận đề nghị về tài khoản cán bộ, to issue it or for what is to happen to it: another administrator than who proposed it. */
export const decideStaffAccount = operation({
  id: 'decide-staff-account',
  method: 'POST',
  path: '/api/desk/staff-accounts/{id}/decisions',
  summary: 'Xác nhận đề nghị về tài khoản cán bộ',
  who: 'staff',
  opens: { nothing: 'an account of staff, not of a person served' },
  params: z.object({ id: z.string().max(100) }),
  body: StaffAnswer,
  answers: { 200: AccountDecided },
  run: async ({ params: { id }, body, who, command }, world) => {
    mustAdminister(who);
    const { account: before } = await readAccount(world, id);
    if (body.decision === 'confirm' && id !== who.id) await mustNotApproveOwnContact(world, who, before);
    const reason = body.decision === 'refuse' ? reasonAbout(world, id, body.reason) : null;
    const agency = agencyNamed(world, who.agency ?? '').name;
    const { state, entry } = await recordAccount(world, id, {
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (account, moment) => {
        const isAct = account.stage !== 'nothing' && account.waitingAct !== null;
        if (reason === null)
          return isAct ? confirmAct(account, moment) : confirmStaff(account, agency, moment, accountRules(world));
        return isAct ? refuseAct(account, reason.sha256, moment) : refuseStaff(account, reason.sha256, moment);
      },
      prepare: async () => reason?.put(),
    });
    if (givesPassword(before) && entry?.events.some(({ type }) => type === 'PasswordIssued')) {
      const profile = await findContent<AccountProfile>(world, accountJournal(id), before.profile);
      if (profile !== undefined) await sendFirstPassword(world, id, profile);
    }
    return { status: 200, body: { id, stage: state.stage, entry: entry?.entry ?? 0 } };
  },
});

/** What waited brings its holder a first password once it is confirmed: a new account, or a password issued anew. */
const givesPassword = ({ stage, waitingAct }: BegunAccount): boolean =>
  stage === 'proposed' || waitingAct?.act === 'issue-password';
