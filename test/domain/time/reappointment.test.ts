import { expect, test } from 'vitest';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { lastMomentToReappoint, reappointed } from '../../../lib/domain/time/reappointment.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

const calendar = workingCalendar(thanhHoa);
const dueOn = (date: string): Limit => ({ at: `${date}T17:30:00+07:00`, why: [], provisional: false });

test.each([
  ['2026-03-11', '2026-03-10', 'the day before'],
  ['2026-03-16', '2026-03-13', 'due on Monday: Friday'],
  ['2026-02-23', '2026-02-13', 'due after Tết: the eve'],
  ['2026-01-12', '2026-01-10', 'the made-up Saturday 10/1/2026 is a working day'],
])('(E9, ND61-19.9, reading 8) due %s: re-appointment until the end of the last session of %s: %s', (due, last) => {
  expect(lastMomentToReappoint(dueOn(due), calendar)).toBe(`${last}T17:30:00+07:00`);
});

test.each([
  ['2026-03-11', '2026-03-18', '2026-03-18', false],
  ['2026-03-11', '2026-03-14', '2026-03-16', false],
  ['2026-02-12', '2026-02-17', '2026-02-23', false],
  ['2026-01-08', '2026-01-10', '2026-01-10', false],
  ['2026-12-30', '2027-01-05', '2027-01-05', true],
])(
  '(E9, ND61-19.9, BLDS-148.5) due %s, re-appointed to %s: ends %s, provisional %s',
  (due, until, date, provisional) => {
    const limit = reappointed(dueOn(due), until, calendar);
    expect(limit.at).toBe(`${date}T17:30:00+07:00`);
    expect(limit.provisional).toBe(provisional);
    expect(limit.why[0]).toMatchObject({ article: 'ND61-19.9', from: `${due}T17:30:00+07:00` });
    expect(limit.why.at(-1)?.to).toBe(limit.at);
  },
);

test('(E9, BLDS-148.5) re-appointed to an ordinary Sunday: the weekend is named as the reason', () => {
  const why = reappointed(dueOn('2026-03-11'), '2026-03-15', calendar).why;
  expect(why.at(-1)).toMatchObject({
    text: 'Ngày 15/03/2026 là ngày nghỉ hằng tuần: hẹn đến 17 giờ 30 ngày 16/03/2026',
    article: 'BLDS-148',
  });
});
