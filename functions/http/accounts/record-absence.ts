import { AbsenceRecorded, ActProposed, NewAbsence } from '../../../lib/contract/staff-accounts.ts';
import { recordAbsence as decide } from '../../../lib/domain/accounts/absence.ts';
import { assignsWorkOf, mustArrangeAbsence } from '../../../lib/domain/accounts/stand-in.ts';
import { midnightAfter, midnightOf } from '../../../lib/domain/time/local-clock.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { actOnAccount } from '../../accounts/act-on-staff.ts';
import { adopt } from '../../accounts/adopt.ts';
import { readAccount, recordAccount } from '../../accounts/record-account.ts';
import { actorOf } from '../../deciding/actor.ts';
import { operation, Refused } from '../../wire/operation.ts';

/**
 * Ghi vắng mặt, cử người làm thay (ND61-19.1): by who assigns the work, by the administrators (of another agency's staff a second
 * one says yes first, 202), or for oneself without a stand-in.
 */
export const recordAbsence = operation({
  id: 'record-absence',
  method: 'POST',
  path: '/api/desk/absences',
  summary: 'Ghi vắng mặt, cử người làm thay',
  who: 'staff',
  opens: { nothing: 'accounts of staff, not of persons served' },
  body: NewAbsence,
  answers: { 200: AbsenceRecorded, 202: ActProposed },
  run: async ({ body, who, command }, world) => {
    const of = body.username === undefined ? who : await staffNamed(world, body.username, 'account-unknown');
    const standIn = body.standIn === undefined ? null : await staffNamed(world, body.standIn, 'stand-in-unknown');
    await adopt(world, of);
    const { account } = await readAccount(world, of.id);
    mustArrangeAbsence({ by: who, of, standIn }, account.absence);
    const { from, until } = body;
    const absence = { from: midnightOf(from), until: midnightAfter(until), standIn: standIn?.id ?? null };
    if (of.id !== who.id && !assignsWorkOf(who, of)) {
      const asked = { act: 'record-absence' as const, absence };
      const { status, ...done } = await actOnAccount(world, { who, command }, { id: of.id, isStaff: true }, asked);
      return { status, body: { id: of.id, ...done } };
    }
    const { state, entry } = await recordAccount(world, of.id, {
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (now, moment) => decide(now, absence, moment),
    });
    return { status: 200, body: { id: of.id, stage: state.stage, entry: entry?.entry ?? 0 } };
  },
});

/** A member of staff by user name, or 404. */
export const staffNamed = async (world: World, username: string, unknown: string): Promise<Account> => {
  const row = await world.accounts.findByUsername(username);
  if (row?.kind !== 'staff') throw new Refused(404, unknown);
  return row;
};
