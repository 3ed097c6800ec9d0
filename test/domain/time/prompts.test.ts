import { expect, test } from 'vitest';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { promptPoints } from '../../../lib/domain/time/prompts.ts';
import type { PromptPoint } from '../../../lib/domain/time/rules.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

const calendar = workingCalendar(thanhHoa);
const all: readonly PromptPoint[] = ['overdue', 'due', 'day-before', 'remind'];
const remind = { workingDays: 2, workingMinutes: 60 };
const limit = (at: string): Limit => ({ at: `${at}:00+07:00`, why: [], provisional: false });
const told = (points: readonly { point: PromptPoint; at: string }[]): string[] =>
  points.map(({ point, at }) => `${point} ${at.slice(0, 16)}`);

test('(L7, ND61-8.2b) a result due after Tết: reminders stand before the break, overdue one minute after (reading 10)', () => {
  const due = limit('2026-02-23T17:30');
  const points = promptPoints(
    { limit: 'result', due, start: '2026-02-09T09:00:00+07:00', points: all, remind },
    calendar,
  );
  expect(told(points)).toEqual([
    'remind 2026-02-12T07:30',
    'day-before 2026-02-13T07:30',
    'due 2026-02-23T17:30',
    'overdue 2026-02-23T17:31',
  ]);
});

test('(L7, ND61-8.2b) an intake is reminded in working minutes, over the weekend too', () => {
  const due = limit('2026-03-16T08:00');
  const points = promptPoints(
    { limit: 'intake', due, start: '2026-03-13T08:00:00+07:00', points: all, remind },
    calendar,
  );
  expect(told(points)).toEqual(['remind 2026-03-13T17:00', 'due 2026-03-16T08:00', 'overdue 2026-03-16T08:01']);
});

test('(L7, ND61-8.2b) nothing is reminded of at or before the moment its limit begins', () => {
  const due = limit('2026-03-11T17:30');
  const at = (start: string): string[] =>
    promptPoints({ limit: 'result', due, start: `${start}+07:00`, points: all, remind }, calendar).map((p) => p.point);
  expect(at('2026-03-10T07:30:00')).toEqual(['due', 'overdue']);
  expect(at('2026-03-10T07:29:59')).toEqual(['day-before', 'due', 'overdue']);
});

test('(L7, ND61-8.2b) only the points the profile wants', () => {
  const due = limit('2026-03-11T17:30');
  const points = promptPoints(
    { limit: 'result', due, start: '2026-03-02T09:00:00+07:00', points: ['overdue'], remind },
    calendar,
  );
  expect(told(points)).toEqual(['overdue 2026-03-11T17:31']);
});

test('(L7) a reminder one day ahead and the day before fall together, in a fixed order', () => {
  const due = limit('2026-03-11T17:30');
  const one = { workingDays: 1, workingMinutes: 60 };
  const points = promptPoints(
    { limit: 'result', due, start: '2026-03-02T09:00:00+07:00', points: all, remind: one },
    calendar,
  );
  expect(told(points).slice(0, 2)).toEqual(['remind 2026-03-10T07:30', 'day-before 2026-03-10T07:30']);
});
