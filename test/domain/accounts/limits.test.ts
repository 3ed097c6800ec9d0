import { expect, test } from 'vitest';
import { approveBy, confirmBy, reviewBy } from '../../../lib/domain/accounts/limits.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { RULES } from './story.ts';

test.each([
  [
    '2025-11-10T09:00:00+07:00',
    '2025-11-18T00:00:00+07:00',
    'Monday 10/11/2025, until 24:00 of Monday 17/11 (reading 13)',
  ],
  [
    '2026-02-07T10:00:00+07:00',
    '2026-02-24T00:00:00+07:00',
    'Saturday 7/2/2026, until 24:00 of Monday 23/2 (reading 13)',
  ],
  [
    '2025-11-10T00:00:00+07:00',
    '2025-11-18T00:00:00+07:00',
    'at the first second of the day, the day of the event is left out',
  ],
  ['2025-11-10T23:59:59+07:00', '2025-11-18T00:00:00+07:00', 'at the last second of the same day, the same end'],
  ['2025-11-08T09:00:00+07:00', '2025-11-18T00:00:00+07:00', 'a Saturday: the seventh day is a Saturday, so Monday'],
  ['2025-11-09T09:00:00+07:00', '2025-11-18T00:00:00+07:00', 'a Sunday: the seventh day is a Sunday, so Monday'],
  ['2025-11-07T09:00:00+07:00', '2025-11-15T00:00:00+07:00', 'a Friday: the seventh day is a Friday'],
  ['2026-02-06T09:00:00+07:00', '2026-02-14T00:00:00+07:00', 'Friday 6/2/2026: Friday 13/2, the last day before Tết'],
  [
    '2026-02-13T16:00:00+07:00',
    '2026-02-24T00:00:00+07:00',
    'Friday 13/2/2026: the seventh day 20/2 is in Tết, so 23/2',
  ],
  [
    '2025-12-25T09:00:00+07:00',
    '2026-01-06T00:00:00+07:00',
    'Thursday 25/12/2025: 1/1/2026 and the exchanged 2/1 are days off, so Monday 5/1',
  ],
])('(B3, TTH-10.3b) registered %s: confirmed by %s: %s', (registered, by) => {
  expect(confirmBy(registered, RULES).at).toBe(by);
});

test('(B3, O1, TTH-10.3b) the reasons say which rule, and what moved the end', () => {
  const { why } = confirmBy('2026-02-07T10:00:00+07:00', RULES);
  expect(why.map(({ article }) => article)[0]).toContain('TTH-10.3b');
  expect(why[0]?.text).toContain('7 ngày');
  expect(why.length).toBeGreaterThan(1);
  expect(why.at(-1)?.to).toBe('2026-02-24T00:00:00+07:00');
  for (const [i, reason] of why.entries()) if (i > 0) expect(reason.from).toBe(why[i - 1]?.to);
});

test.each([
  ['2026-03-02T09:00:00+07:00', '2026-03-03T17:00:00+07:00', 'Monday: Tuesday'],
  ['2026-03-02T16:59:00+07:00', '2026-03-03T17:00:00+07:00', 'at the end of Monday: still Tuesday'],
  ['2026-03-06T09:00:00+07:00', '2026-03-09T17:00:00+07:00', 'Friday: Monday'],
  ['2026-03-07T09:00:00+07:00', '2026-03-09T17:00:00+07:00', 'Saturday: Monday is the first working day'],
  ['2026-02-13T09:00:00+07:00', '2026-02-23T17:00:00+07:00', 'the eve of Tết 2026: the first day after it'],
  ['2026-02-17T09:00:00+07:00', '2026-02-23T17:00:00+07:00', 'on the first of Tết: the first day after it'],
  [
    '2025-04-29T15:00:00+07:00',
    '2025-05-05T17:00:00+07:00',
    'before 30/4 and 1/5/2025 with the exchanged Friday: Monday 5/5',
  ],
])('(B2, B4, B5, TTH-10.1b, TTH-10.2c, TTH-10.3c) asked %s: answered by %s: %s', (at, by) => {
  expect(approveBy(at, RULES).at.slice(0, 13)).toBe(by.slice(0, 13));
  expect(reviewBy({ at, what: 'change' }, RULES).at).toBe(approveBy(at, RULES).at);
  expect(reviewBy({ at, what: 'reactivation' }, RULES).at).toBe(approveBy(at, RULES).at);
});

test('(B2, O1) every limit names the article of its own, or what the profile says where the text is silent', () => {
  const at = '2026-03-02T09:00:00+07:00';
  expect(approveBy(at, RULES).why[0]?.article).toBe('TTH-10.1b');
  expect(reviewBy({ at, what: 'change' }, RULES).why[0]?.article).toBe('TTH-10.2c');
  expect(reviewBy({ at, what: 'reactivation' }, RULES).why[0]?.article).toBe('TTH-10.3c');
  const silent = { profile: thanhHoa.profile, calendar: workingCalendar(thanhHoa.calendar), before: [] };
  expect(approveBy(at, silent).why[0]?.article).toBe(thanhHoa.profile.accounts.article);
});

test('(B3, O9, reading 11) a day off declared after the limit has passed does not bring it back; declared before, it moves it', () => {
  const registered = '2025-11-10T09:00:00+07:00';
  const day = {
    date: '2025-11-17',
    name: 'Nghỉ do bão',
    kind: 'other',
    source: 'Công điện mẫu',
    confirmed: true,
  } as const;
  const plain = workingCalendar(thanhHoa.calendar);
  const stormy = workingCalendar({ ...thanhHoa.calendar, daysOff: [...thanhHoa.calendar.daysOff, day as never] });
  const since = (until: string) => ({
    ...RULES,
    calendar: stormy,
    before: [{ until, calendar: plain, act: 'Công điện mẫu' }],
  });
  expect(confirmBy(registered, since('2025-11-15T09:00:00+07:00')).at).toBe('2025-11-19T00:00:00+07:00');
  expect(confirmBy(registered, since('2025-11-18T09:00:00+07:00')).at).toBe('2025-11-18T00:00:00+07:00');
});
