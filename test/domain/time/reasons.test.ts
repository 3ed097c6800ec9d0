import { expect, test } from 'vitest';
import { byPlainDays } from '../../../lib/domain/time/by-plain-days.ts';
import { forwardBy } from '../../../lib/domain/time/forwarding.ts';
import type { Limit } from '../../../lib/domain/time/instant.ts';
import { receiveBy } from '../../../lib/domain/time/intake-limit.ts';
import { limitBy } from '../../../lib/domain/time/limit.ts';
import { answerByOf } from '../../../lib/domain/time/opinion-limit.ts';
import { reappointed } from '../../../lib/domain/time/reappointment.ts';
import { resultDue } from '../../../lib/domain/time/result-limit.ts';
import type { IntakeRule, TimeLimit } from '../../../lib/domain/time/rules.ts';
import { noticeBy } from '../../../lib/domain/time/supplement-notice.ts';
import { breakWords, clockWords, momentWords } from '../../../lib/domain/time/wording.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { calendar as thanhHoa } from '../../../provinces/thanh-hoa/calendar.ts';

const calendar = workingCalendar(thanhHoa);
const EIGHT_HOURS: IntakeRule = { kind: 'working-hours', hours: 8, article: 'TH-9.2a' };
const SIXTY_MINUTES: IntakeRule = { kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' };

/** `text → moment it moved the limit to`, as a slip would print it. */
const told = ({ why }: Limit): string[] => why.map(({ text, to }) => `${text} → ${to.slice(0, 16)}`);

test('(O1, TH-9.2a) filed on the eve of Tết 2026: the rule, then the break, each with its article', () => {
  const limit = receiveBy('2026-02-13T16:45:00+07:00', EIGHT_HOURS, calendar);
  expect(told(limit)).toEqual([
    'Tiếp nhận, hướng dẫn hoặc từ chối trong 8 giờ làm việc kể từ khi nộp hồ sơ → 2026-02-16T16:45',
    'Nghỉ Tết Nguyên đán từ 14/02 đến 22/02/2026 (không tính) → 2026-02-23T16:45',
  ]);
  expect(limit.why[0]?.article).toBe('TH-9.2a');
  expect(limit.why[1]?.article).toContain('Bộ luật Lao động 2019, Điều 112');
});

test('(O1, TH-9.2a) filed on the last Sunday of Tết: outside hours, counted from 7:30 on Monday', () => {
  expect(told(receiveBy('2026-02-22T09:00:00+07:00', EIGHT_HOURS, calendar))).toEqual([
    'Tiếp nhận, hướng dẫn hoặc từ chối trong 8 giờ làm việc kể từ khi nộp hồ sơ → 2026-02-22T17:00',
    'Nộp ngoài giờ làm việc: tính từ đầu giờ làm việc tiếp theo, 7 giờ 30 ngày 23/02/2026 → 2026-02-23T17:30',
  ]);
});

test('(O1, TTH-12.1a) filed in the evening before Tết: never told to count from a day that is itself off', () => {
  expect(told(receiveBy('2026-02-13T20:00:00+07:00', SIXTY_MINUTES, calendar))).toEqual([
    'Tiếp nhận trong 60 phút kể từ khi nộp hồ sơ trong giờ làm việc → 2026-02-13T21:00',
    'Nộp ngoài giờ làm việc: tính 60 phút từ đầu buổi làm việc tiếp theo → 2026-02-16T08:30',
    'Nghỉ Tết Nguyên đán từ 14/02 đến 22/02/2026 (không tính); tính từ 7 giờ 30 ngày 23/02/2026 → 2026-02-23T08:30',
  ]);
});

test('(O1, TTH-12.1a) filed late in the morning: 60 minutes from 13:30', () => {
  expect(told(receiveBy('2026-03-10T10:45:00+07:00', SIXTY_MINUTES, calendar))).toEqual([
    'Tiếp nhận trong 60 phút kể từ khi nộp hồ sơ trong giờ làm việc → 2026-03-10T11:45',
    'Nộp khi buổi làm việc còn chưa đến 60 phút: tính 60 phút từ đầu buổi làm việc tiếp theo, 13 giờ 30 ngày 10/03/2026 → 2026-03-10T14:30',
  ]);
});

test('(O1) a made-up Saturday shortens a limit and says so with its act', () => {
  const limit = receiveBy('2026-01-09T16:45:00+07:00', EIGHT_HOURS, calendar);
  expect(told(limit)[1]).toBe(
    'Làm bù ngày 10/01/2026 thay cho ngày 02/01/2026: ngày làm bù được tính là ngày làm việc → 2026-01-10T16:45',
  );
  expect(limit.why[1]?.article).toContain('12729/VPCP-KGVX');
});

test('(O1) filed on a made-up Saturday: not "outside hours", and the act stands among the reasons', () => {
  expect(told(receiveBy('2026-01-10T09:00:00+07:00', EIGHT_HOURS, calendar))).toEqual([
    'Tiếp nhận, hướng dẫn hoặc từ chối trong 8 giờ làm việc kể từ khi nộp hồ sơ → 2026-01-12T09:00',
    'Làm bù ngày 10/01/2026 thay cho ngày 02/01/2026: ngày làm bù được tính là ngày làm việc → 2026-01-12T09:00',
  ]);
});

test('(O1, E4, ND61-19.4) restarted, after 15:00, over Tết: the rule first, then every reason in order', () => {
  const limit = { kind: 'working-days', amount: 3, lateAfter: '15:00' } as const;
  expect(told(resultDue('2026-02-13T15:00:01+07:00', limit, calendar, true))).toEqual([
    'Trả kết quả trong 3 ngày làm việc, không tính ngày tiếp nhận → 2026-02-18T17:30',
    'Thời hạn được tính lại từ đầu sau khi nhận đủ hồ sơ bổ sung → 2026-02-18T17:30',
    'Tiếp nhận sau 15 giờ: tính như tiếp nhận vào ngày làm việc tiếp theo → 2026-02-19T17:30',
    'Nghỉ Tết Nguyên đán từ 14/02 đến 22/02/2026 (không tính) → 2026-02-26T17:30',
  ]);
});

test('(O1) two breaks in one limit are two reasons', () => {
  expect(told(resultDue('2026-04-24T10:00:00+07:00', { kind: 'working-days', amount: 5 }, calendar))).toEqual([
    'Trả kết quả trong 5 ngày làm việc, không tính ngày tiếp nhận → 2026-05-01T17:30',
    'Nghỉ bù Giỗ Tổ Hùng Vương từ 25/04 đến 27/04/2026 (không tính) → 2026-05-04T17:30',
    'Nghỉ Ngày Chiến thắng 30/4, Quốc tế Lao động 1/5 từ 30/04 đến 03/05/2026 (không tính) → 2026-05-06T17:30',
  ]);
});

test('(O1) in an ordinary week the rule is the only reason', () => {
  expect(resultDue('2026-03-10T10:00:00+07:00', { kind: 'working-hours', amount: 2 }, calendar).why).toHaveLength(1);
});

test('(E9, ND61-19.9, BLDS-148.5) re-appointed to a Saturday of Tết: moved on with the reason of the break', () => {
  const due = resultDue('2026-02-10T10:00:00+07:00', { kind: 'working-days', amount: 2 }, calendar);
  expect(told(reappointed(due, '2026-02-14', calendar)).slice(1)).toEqual([
    'Hẹn lại ngày trả kết quả: ngày 14/02/2026 (chỉ một lần) → 2026-02-15T00:00',
    'Nghỉ Tết Nguyên đán từ 14/02 đến 22/02/2026 (không tính): hẹn đến 17 giờ 30 ngày 23/02/2026 → 2026-02-23T17:30',
  ]);
});

test.each([
  ['2026-12-30T10:00:00+07:00', false, '2026-12-31'],
  ['2026-12-31T10:00:00+07:00', true, '2027-01-01'],
  ['2024-12-31T10:00:00+07:00', true, '2025-01-02'],
  ['2027-03-10T10:00:00+07:00', true, '2027-03-11'],
])('(O1, reading 19) one working day from %s: provisional is %s', (accepted, provisional, date) => {
  const limit = resultDue(accepted, { kind: 'working-days', amount: 1 }, calendar);
  expect([limit.provisional, limit.at.slice(0, 10)]).toEqual([provisional, date]);
});

/** `text (article) → moment`. */
const toldWithArticle = ({ why }: Limit): string[] =>
  why.map(({ text, article, to }) => `${text} (${article}) → ${to.slice(0, 16)}`);
const due = (at: string, limit: TimeLimit): string[] => toldWithArticle(resultDue(`${at}:00+07:00`, limit, calendar));

test('(O1, D16, reading 4) on a day off a procedure with a clock rule says so, a procedure of one day as well', () => {
  expect(due('2026-03-14T09:00', { kind: 'working-days', amount: 3, lateAfter: '15:00' })).toEqual([
    'Trả kết quả trong 3 ngày làm việc, không tính ngày tiếp nhận (BLDS-147) → 2026-03-18T17:30',
    'Tiếp nhận vào ngày nghỉ: tính như tiếp nhận vào ngày làm việc tiếp theo (Thời hạn công bố của thủ tục) → 2026-03-19T17:30',
  ]);
  expect(due('2026-03-14T09:00', { kind: 'same-day' })).toEqual([
    'Trả kết quả trong ngày làm việc tiếp nhận (Thời hạn công bố của thủ tục) → 2026-03-15T00:00',
    'Tiếp nhận ngoài giờ làm việc: tính cho ngày làm việc tiếp theo (BLDS-148) → 2026-03-16T17:30',
  ]);
  expect(due('2026-03-10T15:30', { kind: 'same-day', lateAfter: '15:00' })).toEqual([
    'Trả kết quả trong ngày làm việc tiếp nhận (Thời hạn công bố của thủ tục) → 2026-03-10T17:30',
    'Tiếp nhận sau 15 giờ: trả kết quả trong ngày làm việc tiếp theo (Thời hạn công bố của thủ tục) → 2026-03-11T17:30',
  ]);
});

test('(O1, D16, BLDS-147.1) a result in hours, taken in after hours, and two breaks within one count of hours', () => {
  expect(due('2026-03-10T18:00', { kind: 'working-hours', amount: 4 })).toEqual([
    'Trả kết quả trong 4 giờ làm việc kể từ khi tiếp nhận (BLDS-147) → 2026-03-10T22:00',
    'Tiếp nhận ngoài giờ làm việc: tính từ đầu giờ làm việc tiếp theo, 7 giờ 30 ngày 11/03/2026 (BLDS-147) → 2026-03-11T11:30',
  ]);
  expect(told(resultDue('2026-04-24T15:30:00+07:00', { kind: 'working-hours', amount: 34 }, calendar))).toEqual([
    'Trả kết quả trong 34 giờ làm việc kể từ khi tiếp nhận → 2026-04-30T17:30',
    'Nghỉ bù Giỗ Tổ Hùng Vương từ 25/04 đến 27/04/2026 (không tính) → 2026-05-01T17:30',
    'Nghỉ Ngày Chiến thắng 30/4, Quốc tế Lao động 1/5 từ 30/04 đến 03/05/2026 (không tính) → 2026-05-05T17:30',
  ]);
});

test('(O1, D13, ND61-18.2) paper handed on: the same day, the next morning, and over Tết', () => {
  const rule = { lateAfter: '15:00', graceMinutes: 0 };
  const words = (at: string): string[] => toldWithArticle(forwardBy(`${at}:00+07:00`, rule, calendar));
  expect(words('2026-03-10T09:00')).toEqual([
    'Chuyển hồ sơ trong ngày làm việc tiếp nhận (ND61-18.2) → 2026-03-10T17:30',
  ]);
  expect(words('2026-02-13T16:00').slice(0, 2)).toEqual([
    'Chuyển hồ sơ trong ngày làm việc tiếp nhận (ND61-18.2) → 2026-02-13T17:30',
    'Tiếp nhận sau 15 giờ: chuyển vào đầu giờ ngày làm việc tiếp theo (ND61-18.2) → 2026-02-16T07:30',
  ]);
  expect(words('2026-02-13T16:00')[2]).toMatch(/^Nghỉ Tết Nguyên đán .* → 2026-02-23T07:30$/);
});

test('(O1, B3, TTH-10.3b, BLDS-148.5) seven plain days that end on a weekend, and on a holiday', () => {
  const registered = (at: string): Limit =>
    limitBy(byPlainDays({ start: at, days: 7, rule: 'Xác thực trong 7 ngày', article: 'TTH-10.3b' }), calendar);
  expect(toldWithArticle(registered('2026-02-07T09:00:00+07:00')).slice(0, 2)).toEqual([
    'Xác thực trong 7 ngày (TTH-10.3b) → 2026-02-15T00:00',
    'Ngày cuối là ngày nghỉ hằng tuần: đến hết ngày làm việc tiếp theo (BLDS 148.5) → 2026-02-17T00:00',
  ]);
  expect(told(registered('2026-02-07T09:00:00+07:00'))[2]).toMatch(/^Nghỉ Tết Nguyên đán .* → 2026-02-24T00:00$/);
  expect(told(registered('2026-04-23T09:00:00+07:00'))).toEqual([
    'Xác thực trong 7 ngày → 2026-05-01T00:00',
    'Nghỉ Ngày Chiến thắng 30/4, Quốc tế Lao động 1/5 từ 30/04 đến 03/05/2026 (không tính) → 2026-05-05T00:00',
  ]);
});

test('(O1, E4, E5, ND61-19.4, 19.5) the notice and the opinion name their rule, and say when a year is not known yet', () => {
  expect(toldWithArticle(noticeBy('2026-03-10T09:00:00+07:00', 3, calendar))).toEqual([
    'Thông báo trả lại hồ sơ để bổ sung trong 3 ngày làm việc, không tính ngày tiếp nhận (ND61-19.4) → 2026-03-13T17:30',
  ]);
  const opinion = answerByOf('2026-02-10T09:00:00+07:00', '2026-02-18', calendar);
  expect(toldWithArticle(opinion)).toEqual([
    'Trả lời ý kiến chậm nhất ngày 23/02/2026, theo văn bản lấy ý kiến (ND61-19.5a) → 2026-02-23T17:30',
  ]);
  expect([opinion.why[0]?.from, opinion.provisional]).toEqual(['2026-02-10T09:00:00+07:00', false]);
  expect(answerByOf('2026-12-30T09:00:00+07:00', '2027-01-04', calendar).provisional).toBe(true);
});

test('(O1) moments, hours and breaks in words', () => {
  expect([clockWords('15:00'), clockWords('07:30')]).toEqual(['15 giờ', '7 giờ 30']);
  expect(momentWords('2026-02-23T08:00:00+07:00')).toBe('8 giờ ngày 23/02/2026');
  expect(breakWords('2025-04-07', '2025-04-07')).toBe('ngày 07/04/2025');
  expect(breakWords('2026-02-14', '2026-02-22')).toBe('từ 14/02 đến 22/02/2026');
  expect(breakWords('2025-12-31', '2026-01-04')).toBe('từ 31/12/2025 đến 04/01/2026');
});

test('(O1, D16, reading 4) days counted with an hour: in time the rule alone, later or on a day off why it counts from the next', () => {
  const due = (accepted: string) =>
    told(resultDue(accepted, { kind: 'working-days', amount: 2, lateAfter: '15:00' }, calendar));
  const rule = 'Trả kết quả trong 2 ngày làm việc, không tính ngày tiếp nhận';
  expect(due('2026-03-10T10:00:00+07:00')).toEqual([`${rule} → 2026-03-12T17:30`]);
  expect(due('2026-03-10T15:30:00+07:00')).toEqual([
    `${rule} → 2026-03-12T17:30`,
    'Tiếp nhận sau 15 giờ: tính như tiếp nhận vào ngày làm việc tiếp theo → 2026-03-13T17:30',
  ]);
  expect(due('2026-03-14T10:00:00+07:00')).toEqual([
    `${rule} → 2026-03-17T17:30`,
    'Tiếp nhận vào ngày nghỉ: tính như tiếp nhận vào ngày làm việc tiếp theo → 2026-03-18T17:30',
  ]);
});

test('(O1, BLDS-147.1) hours from a moment in a break: what was declared says from when they are counted', () => {
  const accepted = '2026-02-18T10:00:00+07:00';
  expect(told(resultDue(accepted, { kind: 'working-hours', amount: 4 }, calendar))).toEqual([
    'Trả kết quả trong 4 giờ làm việc kể từ khi tiếp nhận → 2026-02-18T16:00',
    'Nghỉ Tết Nguyên đán từ 14/02 đến 22/02/2026 (không tính); tính từ 7 giờ 30 ngày 23/02/2026 → 2026-02-23T11:30',
  ]);
});
