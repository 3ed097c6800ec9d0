import { AbsenceRecorded, AbsenceToEnd } from '../../../lib/contract/staff-accounts.ts';
import { endAbsence as decide } from '../../../lib/domain/accounts/absence.ts';
import { mayEndAbsence } from '../../../lib/domain/accounts/stand-in.ts';
import { adopt } from '../../accounts/adopt.ts';
import { recordAccount } from '../../accounts/record-account.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation, Refused } from '../../wire/operation.ts';
import { staffNamed } from './record-absence.ts';

/** Kết thúc vắng mặt trước hạn: whoever stood in acts for nobody any more from the next request on. */
export const endAbsence = operation({
  id: 'end-absence',
  method: 'POST',
  path: '/api/desk/absences/end',
  summary: 'Kết thúc vắng mặt trước hạn',
  who: 'staff',
  opens: { nothing: 'accounts of staff, not of persons served' },
  body: AbsenceToEnd,
  answers: { 200: AbsenceRecorded },
  run: async ({ body: { username }, who, command }, world) => {
    const of = username === undefined ? who : await staffNamed(world, username, 'account-unknown');
    if (!mayEndAbsence(who, of)) throw new Refused(403, 'not-your-role');
    await adopt(world, of);
    const { state, entry } = await recordAccount(world, of.id, {
      command,
      by: actorOf(who),
      blank: undefined,
      decide,
    });
    return { status: 200, body: { id: of.id, stage: state.stage, entry: entry?.entry ?? 0 } };
  },
});
