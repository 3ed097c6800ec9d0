import { describe, expect, test } from 'vitest';
import {
  answerLimitReached,
  answerState,
  type FeedbackRules,
  feedbackAnswerBy,
  nextFeedbackLook,
} from '../../../lib/domain/feedback/answer-limit.ts';
import type { FeedbackEvent } from '../../../lib/domain/feedback/events.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { feedbackOf, received } from './story.ts';

const real: FeedbackRules = { profile: thanhHoa.profile, calendar: workingCalendar(thanhHoa.calendar), before: [] };
const mau: FeedbackRules = {
  profile: tinhMau.profile,
  calendar: workingCalendar(tinhMau.calendar, XA_MAU),
  before: [],
};

const dueAt = (at: string, rules: FeedbackRules, kind: 'feedback' | 'complaint' | 'denunciation' = 'feedback') =>
  feedbackAnswerBy({ kind, received: { entry: 1, at, by: 'sender' } }, rules)?.at ?? null;

describe('(J1, TH-14) three working days, the day of receipt left out, to the end of the last session', () => {
  test.each([
    ['Monday morning', '2026-03-02T08:00:00+07:00', '2026-03-05'],
    ['Monday after hours', '2026-03-02T22:15:00+07:00', '2026-03-05'],
    ['Thursday, over the weekend', '2026-03-05T09:00:00+07:00', '2026-03-10'],
    ['Friday evening', '2026-03-06T20:00:00+07:00', '2026-03-11'],
    ['Saturday', '2026-03-07T10:00:00+07:00', '2026-03-11'],
    ['Sunday at the last second', '2026-03-08T23:59:59+07:00', '2026-03-11'],
    ['the eve of Tết 2026, break 14–22/2', '2026-02-13T16:45:00+07:00', '2026-02-25'],
    ['Wednesday before Tết 2026', '2026-02-11T10:00:00+07:00', '2026-02-23'],
    ['in the middle of Tết 2026', '2026-02-17T10:00:00+07:00', '2026-02-25'],
    ['the eve of New Year, 1–2/1/2026 off', '2025-12-31T10:00:00+07:00', '2026-01-07'],
  ])('%s: %s', (_when, at, day) => {
    expect(dueAt(at, real)).toBe(`${day}T17:30:00+07:00`);
  });

  test.each([
    ['a swapped Friday is off and its Saturday is worked', '2026-03-11T10:00:00+07:00', '2026-03-17T17:00:00+07:00'],
    ['the made-up Saturday is the third day', '2026-03-18T10:00:00+07:00', '2026-03-21T17:00:00+07:00'],
    ['a local closure leaves a day out', '2026-05-18T10:00:00+07:00', '2026-05-22T17:00:00+07:00'],
    ['a day off only drafted has no effect', '2026-06-08T10:00:00+07:00', '2026-06-11T17:00:00+07:00'],
  ])('Tỉnh Mẫu, %s', (_what, at, due) => expect(dueAt(at, mau)).toBe(due));

  test('the reasons name the rule with its article and the break that moved it', () => {
    const limit = feedbackAnswerBy(
      { kind: 'feedback', received: { entry: 1, at: '2026-02-13T16:45:00+07:00', by: 'sender' } },
      real,
    );
    expect(limit?.why[0]).toMatchObject({
      text: expect.stringContaining('3 ngày làm việc'),
      article: thanhHoa.profile.feedback.article,
    });
    expect(limit?.why.length).toBeGreaterThan(1);
    expect(limit?.why.at(-1)?.to).toBe(limit?.at);
  });

  test.each(['complaint', 'denunciation'] as const)('(J2, ND61-8.1đ) a %s has no limit in these texts', (kind) => {
    expect(dueAt('2026-03-02T08:00:00+07:00', real, kind)).toBeNull();
  });

  test('(J1, G7) a day off declared later moves a limit that still runs and leaves one that has passed', () => {
    const later = workingCalendar(
      {
        ...tinhMau.calendar,
        daysOff: [
          ...tinhMau.calendar.daysOff,
          { date: '2026-04-08', name: 'bão', kind: 'local-closure', source: 'Công điện mẫu', confirmed: true },
        ],
      },
      XA_MAU,
    );
    const declared = (until: string): FeedbackRules => ({
      profile: tinhMau.profile,
      calendar: later,
      before: [{ until, act: 'Công điện mẫu', calendar: mau.calendar }],
    });
    const at = '2026-04-06T09:00:00+07:00';
    expect(dueAt(at, mau)).toBe('2026-04-09T17:00:00+07:00');
    expect(dueAt(at, declared('2026-04-07T15:00:00+07:00'))).toBe('2026-04-10T17:00:00+07:00');
    expect(dueAt(at, declared('2026-04-09T17:00:01+07:00'))).toBe('2026-04-09T17:00:00+07:00');
  });
});

describe('(J1, L7, ND61-8.2b) prompts before and after the limit', () => {
  const at = '2026-04-06T09:00:00+07:00';
  const answered = (state: 'handled' | 'in-handling'): FeedbackEvent => ({
    type: 'FeedbackAnswered',
    text: 'b'.repeat(64),
    state,
  });

  test('one working day before at the start of the day, then from the first minute after the limit, each once', () => {
    const waiting = feedbackOf([at, received()]);
    expect(nextFeedbackLook(waiting, mau)).toBe('2026-04-08T07:30:00+07:00');
    const before = answerLimitReached(waiting, '2026-04-08T07:30:00+07:00', mau);
    expect(before).toEqual([{ type: 'LimitReached', limit: 'answer', point: 'day-before', of: 1 }]);

    const prompted = feedbackOf([at, received()], ['2026-04-08T07:30:00+07:00', ...before]);
    expect(nextFeedbackLook(prompted, mau)).toBe('2026-04-09T17:01:00+07:00');
    expect(answerLimitReached(prompted, '2026-04-09T17:00:00+07:00', mau)).toEqual([]);
    const after = answerLimitReached(prompted, '2026-04-09T17:01:00+07:00', mau);
    expect(after.map((event) => event.type === 'LimitReached' && event.point)).toEqual(['overdue']);
    const overdue = feedbackOf(
      [at, received()],
      ['2026-04-08T07:30:00+07:00', ...before],
      ['2026-04-09T17:01:00+07:00', ...after],
    );
    expect(nextFeedbackLook(overdue, mau)).toBeNull();
  });

  test.each([['handled'], ['in-handling']] as const)(
    '(J1, TH-14) told “%s” in time: the limit is kept and prompts nobody',
    (state) => {
      const told = feedbackOf([at, received()], ['2026-04-09T17:00:00+07:00', answered(state)]);
      expect(nextFeedbackLook(told, mau)).toBeNull();
      expect(answerState(told, '2026-06-01T08:00:00+07:00', mau)).toBe('met');
    },
  );

  test('(J4, TH-18.2) a referral alone does not keep the limit', () => {
    const referred = feedbackOf(
      [at, received()],
      ['2026-04-07T09:00:00+07:00', { type: 'FeedbackReferred', to: 'khac', text: 'c'.repeat(64) }],
    );
    expect(nextFeedbackLook(referred, mau)).toBe('2026-04-08T07:30:00+07:00');
    expect(answerState(referred, '2026-04-09T17:00:00+07:00', mau)).toBe('on-time');
    expect(answerState(referred, '2026-04-09T17:00:01+07:00', mau)).toBe('overdue');
  });

  test('(J1) an answer a second after the limit came late, for ever', () => {
    const told = feedbackOf([at, received()], ['2026-04-09T17:00:01+07:00', answered('handled')]);
    expect(answerState(told, '2026-04-09T17:00:01+07:00', mau)).toBe('met-late');
  });

  test('(J1, TH-14, reading 26) a limit that rests on an undeclared year is neither overdue nor kept too late', () => {
    const december = '2026-12-30T10:00:00+07:00';
    const late = '2027-01-20T09:00:00+07:00';
    const waiting = feedbackOf([december, received()]);
    expect(answerState(waiting, late, mau)).toBe('on-time');
    const points = answerLimitReached(waiting, late, mau);
    expect(points.map((event) => event.type === 'LimitReached' && event.point)).toEqual(['day-before']);
    expect(answerState(feedbackOf([december, received()], [late, answered('handled')]), late, mau)).toBe('met');
  });

  test('(J2) a complaint is never looked at by a clock, and its answer is neither due nor late', () => {
    const complaint = feedbackOf([at, received('complaint')]);
    expect(nextFeedbackLook(complaint, mau)).toBeNull();
    expect(answerLimitReached(complaint, '2027-01-20T09:00:00+07:00', mau)).toEqual([]);
    expect(answerState(complaint, '2027-01-20T09:00:00+07:00', mau)).toBe('none');
  });

  test('(J1) where nothing was received nothing is waited for and nothing is due', () => {
    expect(nextFeedbackLook({ stage: 'nothing' }, mau)).toBeNull();
    expect(answerLimitReached({ stage: 'nothing' }, '2027-01-20T09:00:00+07:00', mau)).toEqual([]);
  });
});
