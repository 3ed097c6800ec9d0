import { type Moment, NotAllowed, NotYours } from '../journal/moment.ts';
import type { Instant } from '../time/instant.ts';
import type { AccountState } from './account.ts';
import type { Absence } from './away.ts';
import type { AccountEvent } from './events.ts';
import { inUse } from './take-step.ts';

/** Ghi vắng mặt và người làm thay: another absence takes the place of the one before. Who may, and whom they may name, says `stand-in.ts`. */
export const recordAbsence = (account: AccountState, absence: Absence, { at }: Moment): AccountEvent[] => {
  const used = inUse(account);
  if (used.holder !== 'staff') throw new NotYours('not-your-role');
  if (absence.standIn === used.id) throw new NotAllowed('stand-in-is-absent');
  if (absence.from >= absence.until) throw new NotAllowed('absence-out-of-order');
  if (absence.until <= at) throw new NotAllowed('absence-is-over');
  const { from, until, standIn } = absence;
  return [{ type: 'AbsenceRecorded', from, until, standIn }];
};

/** Kết thúc vắng mặt trước hạn: the stand-in's right ends with it. */
export const endAbsence = (account: AccountState): AccountEvent[] => {
  if (inUse(account).absence === null) throw new NotAllowed('absence-is-over');
  return [{ type: 'AbsenceEnded' }];
};

/** The end of an absence whose time has come; nothing before, and where there is none. */
export const absenceOver = (account: AccountState, now: Instant): AccountEvent[] =>
  account.stage === 'nothing' || account.absence === null || now < account.absence.until
    ? []
    : [{ type: 'AbsenceEnded' }];
