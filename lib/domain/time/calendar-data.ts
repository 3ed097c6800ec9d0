import type { DayDate } from './instant.ts';

/** One session of office hours (buổi làm việc), local clock: `07:30`–`11:30`. */
export type WorkingSession = { readonly from: string; readonly to: string };

/** The sessions of an agency in a season (reading 16). `weekdays`: 1 = Monday … 7 = Sunday. */
export type SessionRule = {
  readonly sessions: readonly WorkingSession[];
  readonly weekdays: readonly number[];
  readonly since?: DayDate;
  readonly until?: DayDate;
  readonly source: string;
  readonly confirmed: boolean;
};

export type DayOffKind = 'holiday' | 'compensatory-rest' | 'swapped-day' | 'local-closure';

/**
 * A day off on a date that would be worked, with the act that declares it. Unconfirmed days have no effect, but for those of
 * the lunar calendar that are `estimated` in a year without its declaration (reading 26).
 */
export type DayOff = {
  readonly date: DayDate;
  readonly name: string;
  readonly kind: DayOffKind;
  readonly source: string;
  readonly confirmed: boolean;
  readonly estimated?: true;
};

/** A made-up working day (làm bù): worked although it would be a day of rest. */
export type MadeUpDay = {
  readonly date: DayDate;
  readonly insteadOf: DayDate;
  readonly source: string;
  readonly confirmed: boolean;
};

/** The two days from which the days off of the lunar calendar in a year are counted: 1 tháng Giêng and 10 tháng Ba. */
export type LunarYear = { readonly newYear: DayDate; readonly hungKings: DayDate };

/** What is known of the days off of years no act has declared yet (reading 26). */
export type Estimates = { readonly source: string; readonly lunar: readonly LunarYear[] };

/** What a province states about working time. Outside `years` every date is provisional (reading 19). */
export type CalendarData = {
  readonly years: readonly number[];
  readonly sessions: readonly SessionRule[];
  readonly sessionsOf?: Readonly<Record<string, readonly SessionRule[]>>;
  readonly daysOff: readonly DayOff[];
  readonly workingDays: readonly MadeUpDay[];
  /** Absent until the act that brings them in: before it, nothing is off that was not declared. */
  readonly estimates?: Estimates;
};
