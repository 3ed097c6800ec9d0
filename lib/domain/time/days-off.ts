import type { CalendarData, DayOff, Estimates } from './calendar-data.ts';
import type { DayDate } from './instant.ts';
import { dateOf, dayNumber, daysAway } from './local-clock.ts';

/** The first and the last year the calendar reaches. */
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2099;

/** The declared days that count: confirmed, and of a year the calendar knows. */
export const effective = <T extends { readonly date: DayDate; readonly confirmed: boolean }>(
  days: readonly T[],
  data: CalendarData,
): readonly T[] => days.filter(({ date, confirmed }) => confirmed && isDeclared(date, data));

/**
 * Every day off that counts, in the order of time: the declared ones, and once the estimates are in, what the Labour Code
 * fixes for every year and the lunar estimates of the undeclared ones (reading 26). `isWorked`: whether a weekday is worked
 * in the plain week; a holiday on a weekly day off gives the next working day instead (art. 111.3).
 */
export const daysOffThatCount = (data: CalendarData, isWorked: (day: number) => boolean): readonly DayOff[] => {
  const declared = effective(data.daysOff, data);
  if (data.estimates === undefined) return inOrder(declared);

  // An act wins: over the reckoned day off of the same date, and where it has the date worked.
  const settled = new Set([...declared, ...effective(data.workingDays, data)].map(({ date }) => date));
  const reckoned = withRestInstead(holidaysOf(data, data.estimates), isWorked);
  return inOrder([...declared, ...reckoned.filter(({ date }) => !settled.has(date))]);
};

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112';
const NEXT_DAY_OFF = 'Bộ luật Lao động 2019, Điều 111 khoản 3';

/** The second day of National Day is not among them: it is not known before its declaration (reading 26). */
const FIXED = [
  ['01-01', 'Tết Dương lịch'],
  ['04-30', 'Ngày Chiến thắng 30/4'],
  ['05-01', 'Quốc tế Lao động 1/5'],
  ['09-02', 'Quốc khánh'],
] as const;

/** Five days (art. 112.1b): the eve of the lunar new year and its first four days, as usually announced. */
const TET = [-1, 0, 1, 2, 3];

const holidaysOf = (data: CalendarData, { lunar, source }: Estimates): readonly DayOff[] => {
  const fixed = YEARS.flatMap((year) =>
    FIXED.map(([day, name]): DayOff => ({ ...HOLIDAY, date: `${year}-${day}`, name, source: LABOUR_CODE })),
  );
  const estimated = lunar.flatMap(({ newYear, hungKings }) =>
    [
      ...TET.map((days) => [daysAway(newYear, days), 'Tết Nguyên đán'] as const),
      [hungKings, 'Giỗ Tổ Hùng Vương'] as const,
    ]
      .filter(([date]) => !isDeclared(date, data))
      .map(([date, name]): DayOff => ({ ...HOLIDAY, date, name, source, confirmed: false, estimated: true })),
  );
  return inOrder([...fixed, ...estimated]);
};

const HOLIDAY = { kind: 'holiday', confirmed: true } as const;
// Without the very first: the rest before its new year would reach out of the calendar.
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, index) => FIRST_YEAR + 1 + index);

const withRestInstead = (holidays: readonly DayOff[], isWorked: (day: number) => boolean): readonly DayOff[] => {
  const taken = new Set(holidays.map(({ date }) => date));
  return holidays.flatMap((holiday) => {
    if (isWorked(dayNumber(holiday.date))) return [holiday];
    const date = nextWorked(holiday.date, isWorked, taken);
    if (date === undefined) return [];
    taken.add(date);
    const source = holiday.estimated ? `${NEXT_DAY_OFF}; ${holiday.source}` : NEXT_DAY_OFF;
    return [{ ...holiday, date, name: `bù ${holiday.name}`, kind: 'compensatory-rest' as const, source }];
  });
};

const nextWorked = (
  date: DayDate,
  isWorked: (day: number) => boolean,
  taken: ReadonlySet<DayDate>,
): DayDate | undefined => {
  const from = dayNumber(date);
  for (let day = from + 1; day <= Math.min(from + FARTHEST, LAST_DAY); day++)
    if (isWorked(day) && !taken.has(dateOf(day))) return dateOf(day);
  return undefined;
};

// A calendar that is never worked has no next working day.
const FARTHEST = 31;
const LAST_DAY = dayNumber(`${LAST_YEAR}-12-31`);

const isDeclared = (date: DayDate, { years }: CalendarData): boolean => years.includes(Number(date.slice(0, 4)));

const inOrder = <T extends { readonly date: DayDate }>(days: readonly T[]): readonly T[] =>
  days.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
