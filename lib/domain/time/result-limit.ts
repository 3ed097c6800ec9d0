import { byDays } from './by-days.ts';
import { byHours } from './by-hours.ts';
import type { Counting } from './counting.ts';
import type { Instant, Limit } from './instant.ts';
import { PUBLISHED } from './late-after.ts';
import { limitBy, type Reason, type Rule } from './limit.ts';
import { remembered } from './remembered.ts';
import type { TimeLimit } from './rules.ts';
import { sameDay } from './same-day.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** When the result is due, counted from acceptance (D16, TH-9.3b); `restarted`: again from the start after a supplement (ND61-19.4). */
export const resultDue = (acceptedAt: Instant, limit: TimeLimit, calendar: WorkingCalendar, restarted = false): Limit =>
  remembered(calendar, `result ${acceptedAt} ${JSON.stringify(limit)} ${restarted}`, () => {
    const rule = ruleOf(acceptedAt, limit, calendar);
    return limitBy(restarted ? { ...rule, own: (week) => againFromTheStart(rule.own(week)) } : rule, calendar);
  });

const ruleOf = (start: Instant, limit: TimeLimit, calendar: Counting): Rule => {
  switch (limit.kind) {
    case 'working-days':
      return byDays({
        start,
        days: limit.amount,
        lateAfter: limit.lateAfter,
        rule: `Trả kết quả trong ${limit.amount} ngày làm việc, không tính ngày tiếp nhận`,
        article: 'BLDS-147',
      });
    case 'working-hours':
      return byHours(
        {
          start,
          minutes: Math.round(limit.amount * 60),
          rule: `Trả kết quả trong ${limit.amount} giờ làm việc kể từ khi tiếp nhận`,
          outside: 'Tiếp nhận ngoài giờ làm việc',
          article: 'BLDS-147',
        },
        calendar,
      );
    case 'same-day':
      return sameDay({
        start,
        lateAfter: limit.lateAfter,
        rule: 'Trả kết quả trong ngày làm việc tiếp nhận',
        article: PUBLISHED,
      });
    case 'at-once':
      return sameDay({
        start,
        lateAfter: undefined,
        rule: 'Trả kết quả ngay sau khi tiếp nhận, chậm nhất là hết ngày làm việc',
        article: 'ND61-17.4',
      });
    default:
      return limit satisfies never;
  }
};

const againFromTheStart = ([first, ...rest]: readonly [Reason, ...Reason[]]): readonly [Reason, ...Reason[]] => [
  first,
  { text: 'Thời hạn được tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung', article: 'ND61-19.4', at: first.at },
  ...rest,
];
