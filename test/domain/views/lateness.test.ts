import { expect, test } from 'vitest';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { latenessOf } from '../../../lib/domain/views/lateness.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';
import { dung } from '../../people.ts';
import { lanFiled, type Story } from '../dossier/story.ts';
import { acceptedAt, readyAt, reappointedAt, returnedAndBack } from './told.ts';

const LATER = '2026-12-31T23:59:59+07:00';
const judged = ({ entries, rules }: Story, asOf = LATER) => latenessOf(entries, rules, asOf);

// Accepted on Monday 2 March at 9:30, five working days: due on Monday 9 March at 17:00.
const MONDAY = '2026-03-02T09:30:00+07:00';
const due = acceptedAt(MONDAY);
const moved = reappointedAt(due, '2026-03-05T09:00:00+07:00', '2026-03-12');

test.each([
  ['ready at the last minute of the first limit', readyAt(due, '2026-03-09T17:00:00+07:00'), 'on-time'],
  ['ready one second after it', readyAt(due, '2026-03-09T17:00:01+07:00'), 'overdue'],
  ['re-appointed to 12 March and ready that day', readyAt(moved, '2026-03-12T17:00:00+07:00'), 'extended'],
  ['re-appointed, yet ready within the first limit', readyAt(moved, '2026-03-06T09:00:00+07:00'), 'extended'],
  ['re-appointed to 12 March and ready one second later', readyAt(moved, '2026-03-12T17:00:01+07:00'), 'overdue'],
  [
    'overdue, and an apology afterwards moves nothing',
    readyAt(
      due.decides(dung, '2026-03-11T09:00:00+07:00', { decision: 'apologise', text: null }),
      '2026-03-12T09:00:00+07:00',
    ),
    'overdue',
  ],
  [
    'returned for supplement in time: counted again from the start (19.4)',
    readyAt(
      returnedAndBack(due, '2026-03-04T09:00:00+07:00', '2026-03-23T09:00:00+07:00'),
      '2026-03-30T17:00:00+07:00',
    ),
    'on-time',
  ],
  [
    'returned for supplement after its limit had passed: stays overdue, however fast afterwards',
    readyAt(
      returnedAndBack(due, '2026-03-10T09:00:00+07:00', '2026-03-10T10:00:00+07:00'),
      '2026-03-10T11:00:00+07:00',
    ),
    'overdue',
  ],
  [
    're-appointed before the supplement: never on time again',
    readyAt(
      returnedAndBack(moved, '2026-03-06T09:00:00+07:00', '2026-03-16T09:00:00+07:00'),
      '2026-03-17T09:00:00+07:00',
    ),
    'extended',
  ],
])('(E9, L1, ND61-19.9, TT32-11.3c) %s', (_what, story, expected) => {
  expect(judged(story)).toMatchObject({ class: expected, open: false });
});

test.each([
  ['2026-03-02T10:00:00+07:00', 'on-time'],
  ['2026-03-09T17:00:00+07:00', 'on-time'],
  ['2026-03-09T17:00:01+07:00', 'overdue'],
])('(E9, O5) still open, judged as of %s: %s so far', (asOf, expected) => {
  expect(judged(due, asOf)).toMatchObject({ class: expected, open: true, readyAt: null });
});

test('(O5) a past day comes out the same, whatever happened since', () => {
  const story = readyAt(moved, '2026-03-12T17:00:01+07:00');
  expect(judged(story, '2026-03-04T23:59:59+07:00')).toMatchObject({ class: 'on-time', open: true });
  expect(judged(story, '2026-03-06T23:59:59+07:00')).toMatchObject({ class: 'extended', open: true });
  expect(judged(story, '2026-03-02T09:29:59+07:00')).toBeNull();
});

test('(E9) withdrawn in time is not judged; withdrawn when overdue stays overdue; not accepted has no class', () => {
  expect(judged(due.withdraws('2026-03-06T09:00:00+07:00'))).toBeNull();
  expect(judged(due.withdraws('2026-03-10T09:00:00+07:00'))).toMatchObject({ class: 'overdue', open: false });
  expect(judged(lanFiled())).toBeNull();
});

test.each([
  ['accepted on the eve of Tết, ready on the last day after it', '2026-02-27T17:00:00+07:00', 'on-time'],
  ['the following working morning', '2026-03-02T07:30:00+07:00', 'overdue'],
])('(E9, G7) five working days over Tết 2026: %s', (_what, ready, expected) => {
  const story = readyAt(acceptedAt('2026-02-13T16:45:00+07:00'), ready);
  const rules = { ...story.rules, calendar: workingCalendar(thanhHoa) };
  const { class: found, due: limit } = latenessOf(story.entries, rules, LATER) ?? {};
  expect(limit?.at.slice(0, 10)).toBe('2026-02-27');
  expect(found).toBe(expected);
});
