import type { Channel, Level, Procedure } from './catalogue/procedure.ts';
import type { Role } from './dossier/moment.ts';
import type { CalendarData } from './time/calendar-data.ts';
import type { IntakeRule, PromptPoint } from './time/rules.ts';

/** A choice of the profile with the article it rests on. */
export type Choice<T> = { readonly is: T; readonly article: string };

/** What the law leaves to the province and this province has chosen. */
export type Profile = {
  readonly name: string;
  readonly code: string;
  readonly ruleSet: string;
  readonly intake: IntakeRule;
  /** From the n-th request made by the office's own fault on, a letter of apology goes out (D5). */
  readonly apologyFrom: Choice<{ readonly intake: number; readonly processing: number }>;
  readonly supplementNoticeWorkingDays: Choice<number>;
  readonly prompts: Choice<Readonly<Record<'intake' | 'result', readonly PromptPoint[]>>>;
  /** `remind` stands this many working days before a result limit; for the intake limit, this many working minutes. */
  readonly remindBefore: Choice<{ readonly workingDays: number; readonly workingMinutes: number }>;
  readonly resultChannels: Choice<readonly Channel[]>;
  readonly noticeChannels: Choice<readonly ('portal' | 'email' | 'sms')[]>;
  /** Coarse public words and percent done per stage (H1, reading 12). */
  readonly publicStatus: Choice<Readonly<Record<string, { readonly status: string; readonly completed: number }>>>;
  readonly slipName: Choice<{ readonly supplementAtIntake: string }>;
  readonly portal: { readonly title: string; readonly host: string; readonly hotline: string; readonly email: string };
};

/** A unit inside an agency: its one-stop unit, a department, the clerk's office, the leaders. */
export type Unit = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'one-stop' | 'department' | 'clerk' | 'leaders';
};

/** An agency (cơ quan) with its identifier (mã định danh), row A1. */
export type Agency = {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** The one-stop unit's own name, for slips. */
  readonly oneStop: string;
  readonly place: string;
  readonly units: readonly Unit[];
  readonly confirmed: boolean;
};

/** A member of staff (invented people on the desk). Accounts are `hovaten.tendonvi` (TH-2.2). */
export type StaffMember = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly agency: string;
  readonly unit: string;
  readonly email: string;
};

/** A sample citizen of the desk. */
export type SampleCitizen = {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly identifier: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly birthday: string;
};

/** A whole province as data. */
export type Province = {
  readonly key: string;
  readonly profile: Profile;
  readonly calendar: CalendarData;
  readonly agencies: readonly Agency[];
  readonly procedures: readonly Procedure[];
  readonly staff: readonly StaffMember[];
  readonly citizens: readonly SampleCitizen[];
};
