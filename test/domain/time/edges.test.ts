import { describe, expect, test } from 'vitest';
import type { CalendarData } from '../../../lib/domain/time/calendar-data.ts';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule, TimeLimit } from '../../../lib/domain/time/rules.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

const calendar = workingCalendar(thanhHoa);
/** Tuesday 10 March 2026; mornings 07:30–11:30, afternoons 13:30–17:30. */
const on = (clock: string): string => `2026-03-10T${clock.length === 5 ? `${clock}:00` : clock}+07:00`;
const told = ({ at, why }: Limit) => [at, ...why.map(({ text, article }) => `${text} (${article})`)];

describe('(D2, TTH-12.1a, O1) sixty minutes by session, at its edges', () => {
  const rule: IntakeRule = { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' };
  const NAMED = 'Tiếp nhận trong 60 phút kể từ khi nộp hồ sơ trong giờ làm việc (TTH-12.1a)';

  test.each(['07:30', '09:00', '10:30'])('(O1) filed at %s with an hour left: one reason and no other', (clock) => {
    expect(told(receiveBy(on(clock), rule, calendar)).slice(1)).toEqual([NAMED]);
  });

  test('(O1) filed at the very end of a session is filed outside hours; a second before, too late in the session', () => {
    expect(told(receiveBy(on('11:30'), rule, calendar)).at(2)).toMatch(/^Nộp ngoài giờ làm việc: tính 60 phút/);
    expect(told(receiveBy(on('11:29:59'), rule, calendar)).at(2)).toMatch(
      /^Nộp khi buổi làm việc còn chưa đến 60 phút/,
    );
  });

  test('(D2) a session shorter than the limit is of no use, also from its first minute', () => {
    const short: CalendarData = {
      ...thanhHoa,
      sessions: [
        {
          sessions: [
            { from: '07:30', to: '08:00' },
            { from: '09:00', to: '11:30' },
          ],
          weekdays: [1, 2, 3, 4, 5],
          source: 'Lịch mẫu',
          confirmed: true,
        },
      ],
    };
    expect(receiveBy(on('07:30'), rule, workingCalendar(short)).at).toBe(on('10:00'));
  });
});

describe('(D16, BLDS-148, O1) a limit of the same day, at its edges', () => {
  const due = (clock: string, limit: TimeLimit) => told(resultDue(on(clock), limit, calendar));
  const sameDay: TimeLimit = { kind: 'same-day' };
  const untilThree: TimeLimit = { kind: 'same-day', lateAfter: '15:00' };
  const NEXT = '2026-03-11T17:30:00+07:00';

  test('(O1) in time it has one reason; received at the very end of the day it is still of that day', () => {
    for (const clock of ['09:00', '17:30']) expect(due(clock, sameDay)).toEqual([on('17:30'), expect.any(String)]);
    expect(due('15:00', untilThree)).toEqual([on('17:30'), expect.any(String)]);
  });

  test('(O1) a second after the day it is of the next working day, and its reason is the hours, not the clock of the procedure', () => {
    const outside = 'Tiếp nhận ngoài giờ làm việc: tính cho ngày làm việc tiếp theo (BLDS-148)';
    expect(due('17:30:01', sameDay)).toEqual([NEXT, expect.any(String), outside]);
    expect(due('20:00', untilThree)).toEqual([NEXT, expect.any(String), outside]);
  });

  test('(O1) after the procedure’s own hour the reason is that hour', () => {
    expect(due('15:00:01', untilThree)).toEqual([
      NEXT,
      expect.any(String),
      'Tiếp nhận sau 15 giờ: trả kết quả trong ngày làm việc tiếp theo (Thời hạn công bố của thủ tục)',
    ]);
  });
});

describe('(G7, reading 16) sessions by season', () => {
  const session = (from: string, to: string, season: object = {}) => ({
    sessions: [{ from, to }],
    weekdays: [1, 2, 3, 4, 5],
    source: 'Lịch mẫu',
    confirmed: true,
    ...season,
  });
  const summer = { since: '2026-03-01', until: '2026-03-10' };
  const seasonal = workingCalendar({
    ...thanhHoa,
    sessions: [session('07:30', '17:30'), session('07:00', '17:00', summer)],
  });

  test('(D16) a season ends with its last day, and the sessions of before hold again', () => {
    const hours: TimeLimit = { kind: 'working-hours', amount: 2 };
    const due = (at: string) => resultDue(`${at}+07:00`, hours, seasonal).at.slice(0, 16);
    expect(due('2026-02-27T06:00:00')).toBe('2026-02-27T09:30');
    expect(due('2026-03-10T06:00:00')).toBe('2026-03-10T09:00');
    expect(due('2026-03-11T06:00:00')).toBe('2026-03-11T09:30');
  });

  test('(G7, O2) a calendar without any session says so instead of counting for ever', () => {
    const closed = workingCalendar({ ...thanhHoa, sessions: [], workingDays: [] });
    const rule: IntakeRule = { kind: 'working-hours', hours: 8, article: 'TH-9.2a' };
    expect(() => receiveBy(on('09:00'), rule, closed)).toThrow('nằm ngoài lịch làm việc');
  });
});
