import { effective } from '../../../lib/domain/time/days-off.ts';
import type { DayDate, Instant } from '../../../lib/domain/time/instant.ts';
import { PROVINCE } from '../cast.ts';
import { peer } from '../peers.ts';

type Day = {
  addBusinessHours(hours: number): Day;
  addBusinessDays(days: number): Day;
  format(pattern: string): string;
};
type Dayjs = {
  (at: string): Day;
  extend(plugin: unknown): void;
  setHolidays(days: readonly DayDate[]): void;
  setBusinessTime(week: Readonly<Record<string, readonly { start: string; end: string }[] | null>>): void;
};

export type BusinessTime = { eightHours(from: Instant): Instant; fifteenDays(from: Instant): DayDate };

/** dayjs-business-time with the same sessions and days off. A made-up Saturday it cannot be told. */
export const businessTime = (folder: string): BusinessTime => {
  process.env.TZ = 'Asia/Ho_Chi_Minh';
  const dayjs = peer<Dayjs>(folder, 'dayjs');
  dayjs.extend(peer<unknown>(folder, 'dayjs-business-time'));
  dayjs.setHolidays(effective(PROVINCE.calendar.daysOff, PROVINCE.calendar).map(({ date }) => date));
  const sessions = (PROVINCE.calendar.sessions[0]?.sessions ?? []).map(({ from, to }) => ({
    start: `${from}:00`,
    end: `${to}:00`,
  }));
  const worked = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, sessions]);
  dayjs.setBusinessTime({ ...Object.fromEntries(worked), saturday: null, sunday: null });

  return {
    eightHours: (from) => dayjs(from).addBusinessHours(8).format('YYYY-MM-DDTHH:mm:ssZ'),
    fifteenDays: (from) => dayjs(from).addBusinessDays(15).format('YYYY-MM-DD'),
  };
};
