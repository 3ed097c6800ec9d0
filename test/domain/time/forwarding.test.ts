import { expect, test } from 'vitest';
import { forwardBy } from '../../../lib/domain/time/forwarding.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar } from '../../../provinces/thanh-hoa/calendar.ts';

const thanhHoa = workingCalendar(calendar);
const RULE = { lateAfter: '15:00', graceMinutes: 0 };

test.each([
  ['on Monday morning: the same day', '2026-03-02T09:00:00+07:00', '2026-03-02T17:30:00+07:00'],
  ['at 15:00:00, which is not after: the same day', '2026-03-02T15:00:00+07:00', '2026-03-02T17:30:00+07:00'],
  ['one second later: the start of the next day', '2026-03-02T15:00:01+07:00', '2026-03-03T07:30:00+07:00'],
  ['at 17:20: the start of the next day', '2026-03-02T17:20:00+07:00', '2026-03-03T07:30:00+07:00'],
  ['on Friday at 16:00: Monday morning', '2026-03-06T16:00:00+07:00', '2026-03-09T07:30:00+07:00'],
  ['on the eve of Tết at 16:45: the first morning after it', '2026-02-13T16:45:00+07:00', '2026-02-23T07:30:00+07:00'],
  ['on the eve of Tết in the morning: the same day', '2026-02-13T10:00:00+07:00', '2026-02-13T17:30:00+07:00'],
  ['on the eve of Tết 2025 at 15:30', '2025-01-24T15:30:00+07:00', '2025-02-03T07:30:00+07:00'],
  ['on a made-up Saturday at 14:00: the same day', '2026-01-10T14:00:00+07:00', '2026-01-10T17:30:00+07:00'],
  ['on Friday before a made-up Saturday at 16:00', '2026-01-09T16:00:00+07:00', '2026-01-10T07:30:00+07:00'],
  ['on the last day of the year at 15:30', '2025-12-31T15:30:00+07:00', '2026-01-05T07:30:00+07:00'],
])('(D13, ND61-18.2) taken in %s', (_, accepted, due) => {
  expect(forwardBy(accepted, RULE, thanhHoa).at).toBe(due);
});

test('(D13, ND61-18.2) the profile’s grace begins with the session; the reasons name the rule and the 15:00 rule', () => {
  const limit = forwardBy('2026-03-02T16:00:00+07:00', { lateAfter: '15:00', graceMinutes: 30 }, thanhHoa);
  expect(limit.at).toBe('2026-03-03T08:00:00+07:00');
  expect(limit.why.map(({ article }) => article)).toEqual(['ND61-18.2', 'ND61-18.2']);
  expect(limit.why.at(-1)).toMatchObject({
    text: 'Tiếp nhận sau 15 giờ: chuyển vào đầu giờ ngày làm việc tiếp theo',
    to: limit.at,
  });
});
