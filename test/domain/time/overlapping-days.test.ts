import { expect, test } from 'vitest';
import type { CalendarData } from '../../../lib/domain/time/calendar-data.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

/** Thanh Hóa with a storm that closes the offices on the made-up Saturday 22/8/2026 and on the Monday after it. */
const stormy: CalendarData = {
  ...thanhHoa,
  daysOff: [
    ...thanhHoa.daysOff,
    ...['2026-08-22', '2026-08-24'].map((date) => ({
      date,
      name: 'phòng chống bão',
      kind: 'local-closure' as const,
      source: 'Thông báo mẫu về việc phòng chống bão',
      confirmed: true,
    })),
  ],
};

test.each([
  [1, '2026-08-21'],
  [2, '2026-08-25'],
  [3, '2026-08-26'],
])(
  '(G7, D16, BLDS-148) a storm on a made-up Saturday and the Monday after: %i working days from Thursday end on %s',
  (amount, date) => {
    const { at, why } = resultDue(
      '2026-08-20T09:00:00+07:00',
      { kind: 'working-days', amount },
      workingCalendar(stormy),
    );
    expect(at).toBe(`${date}T17:30:00+07:00`);
    expect(why.at(-1)?.to).toBe(at);
  },
);
