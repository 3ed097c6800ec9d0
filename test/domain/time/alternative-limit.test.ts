import { expect, test } from 'vitest';
import { onGround, type TakenLimit } from '../../../lib/domain/time/alternative-limit.ts';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

const calendar = workingCalendar(thanhHoa);

/** A limit of ten working days from its acceptance, and the same on a ground. */
const on = (limit: TakenLimit, accepted = '2026-03-02T08:00:00+07:00'): Limit =>
  onGround(
    resultDue(accepted, { kind: 'working-days', amount: 10 }, calendar),
    accepted,
    { ground: 'kiểm tra thực địa', article: 'ND61-19.8', limit },
    calendar,
  );

const last = ({ why }: Limit) => why.at(-1);

test('(D16, reading 24) another limit is counted from acceptance, and the ground is its last reason', () => {
  const due = on({ kind: 'instead', within: { kind: 'working-days', amount: 15 } });
  expect(due).toMatchObject({ at: '2026-03-23T17:30:00+07:00', provisional: false });
  expect(last(due)).toEqual({
    text: 'Áp dụng thời hạn kiểm tra thực địa',
    article: 'ND61-19.8',
    from: due.at,
    to: due.at,
  });
  expect(due.why[0]?.text).toContain('15 ngày làm việc');
});

test('(D16, reading 24) so many days more begin where the usual limit ends', () => {
  const due = on({ kind: 'longer', workingDays: 5 });
  expect(due).toMatchObject({ at: '2026-03-23T17:30:00+07:00', provisional: false });
  expect(last(due)).toEqual({
    text: 'Kéo dài thêm 5 ngày làm việc: kiểm tra thực địa',
    article: 'ND61-19.8',
    from: '2026-03-16T17:30:00+07:00',
    to: '2026-03-23T17:30:00+07:00',
  });
});

test('(D16, reading 24) a day agreed in writing ends with its last session', () => {
  const due = on({ kind: 'agreed', until: '2026-03-27' });
  expect(due).toMatchObject({ at: '2026-03-27T17:30:00+07:00', provisional: false });
  expect(last(due)?.text).toBe('Kéo dài kiểm tra thực địa với người yêu cầu');
});

test('(D16, reading 26) longer into a year whose days off are not declared is an estimate, and an estimate stays one', () => {
  const december = '2026-12-10T08:00:00+07:00';
  expect(on({ kind: 'longer', workingDays: 2 }, december).provisional).toBe(false);
  expect(on({ kind: 'longer', workingDays: 10 }, december).provisional).toBe(true);
  expect(on({ kind: 'agreed', until: '2027-01-20' }, december).provisional).toBe(true);
  expect(on({ kind: 'longer', workingDays: 1 }, '2026-12-28T08:00:00+07:00').provisional).toBe(true);
});
