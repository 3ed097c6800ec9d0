import type * as z from 'zod';
import { Absences, type AbsenceView } from '../../../lib/contract/staff-accounts.ts';
import { lastDayOf } from '../../../lib/domain/accounts/away.ts';
import { assignsWorkOf, rolesFilled } from '../../../lib/domain/accounts/stand-in.ts';
import { localDate } from '../../../lib/domain/time/local-clock.ts';
import type { Account } from '../../../lib/world/accounts.ts';
import type { World } from '../../../lib/world/world.ts';
import { colleaguesIn, colleagueToChoose } from '../../accounts/colleagues.ts';
import { absentFor } from '../../accounts/standing-in.ts';
import { nameOf } from '../../dossier/dossier-parts.ts';
import { operation } from '../../wire/operation.ts';

/** Vắng mặt, làm thay: one's own absence, whom one stands in for, and the colleagues whose absences are one's to arrange. */
export const listAbsences = operation({
  id: 'list-absences',
  method: 'GET',
  path: '/api/desk/absences',
  summary: 'Vắng mặt, làm thay',
  who: 'staff',
  opens: { nothing: 'accounts of staff, not of persons served' },
  answers: { 200: Absences },
  run: async ({ who }, world) => {
    const isAdministrator = who.roles.includes('administrator');
    const all = who.agency === null ? [] : await colleaguesIn(world, who.agency);
    const arranged = all.filter((one) => one.id !== who.id && (isAdministrator || assignsWorkOf(who, one)));
    const ownStandIn = assignsWorkOf(who, who);
    const absentees = ownStandIn ? [...arranged, who] : arranged;
    const standIns = all.filter((one) => absentees.some((absent) => rolesFilled(one, absent).length > 0));
    const colleagues = arranged.map(async (one) => ({
      ...colleagueToChoose(world, one),
      absence: await absenceOf(world, one),
    }));
    const standingInFor = (await absentFor(world, who)).flatMap(({ name, absence }) =>
      absence === undefined ? [] : [{ name, until: lastDayOf(absence) }],
    );
    const body = {
      ...{ mine: await absenceOf(world, who), standingInFor, anywhere: isAdministrator, ownStandIn },
      colleagues: await Promise.all(colleagues),
      standIns: standIns.map((one) => colleagueToChoose(world, one)),
    };
    return { status: 200, body };
  },
});

/** What was recorded and is not over, begun or not. */
const absenceOf = async (world: World, { absence }: Account): Promise<z.input<typeof AbsenceView> | null> => {
  if (absence === undefined || absence.until <= world.clock.now()) return null;
  const { from, standIn } = absence;
  return { from: localDate(from), until: lastDayOf(absence), standIn: await nameOf(world, standIn) };
};
