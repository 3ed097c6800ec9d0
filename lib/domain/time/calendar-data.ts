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

/** A day off on a date that would be worked, with the act that declares it. Unconfirmed days have no effect. */
export type DayOff = {
  readonly date: DayDate;
  readonly name: string;
  readonly kind: DayOffKind;
  readonly source: string;
  readonly confirmed: boolean;
};

/** A made-up working day (làm bù): worked although it would be a day of rest. */
export type MadeUpDay = {
  readonly date: DayDate;
  readonly insteadOf: DayDate;
  readonly source: string;
  readonly confirmed: boolean;
};

/** What a province states about working time. Outside `years` every date is provisional (reading 19). */
export type CalendarData = {
  readonly years: readonly number[];
  readonly sessions: readonly SessionRule[];
  readonly sessionsOf?: Readonly<Record<string, readonly SessionRule[]>>;
  readonly daysOff: readonly DayOff[];
  readonly workingDays: readonly MadeUpDay[];
};
