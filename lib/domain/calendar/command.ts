import type { Sha256 } from '../journal/entry.ts';
import type { DayOffKind } from '../time/calendar-data.ts';
import type { DayDate } from '../time/instant.ts';

/** Khai báo ngày nghỉ: a day off on a date that would be worked, by the act that declares it. */
export type DeclareDayOff = {
  readonly decision: 'declare-day-off';
  readonly date: DayDate;
  readonly name: string;
  readonly kind: DayOffKind;
  readonly source: string;
};

/** Khai báo ngày làm bù: a day of rest is worked in place of another, which is off from then on (one act, one entry). */
export type DeclareMadeUpDay = {
  readonly decision: 'declare-made-up-day';
  readonly date: DayDate;
  readonly insteadOf: DayDate;
  readonly source: string;
};

/** Mở lịch năm: the days off of the year are all declared (reading 19). */
export type OpenYear = { readonly decision: 'open-year'; readonly year: number; readonly source: string };

/** Thu hồi khai báo nhầm: everything one entry declared. `reason`: a content. */
export type Revoke = {
  readonly decision: 'revoke';
  readonly entry: number;
  readonly source: string;
  readonly reason: Sha256;
};

export type CalendarCommand = DeclareDayOff | DeclareMadeUpDay | OpenYear | Revoke;
