import { expect, test } from 'vitest';
import { replay, underDraft } from '../../../lib/domain/views/replay.ts';
import { minhReceived, returned, tamAppraises, thuSealed } from '../dossier/story.ts';

/** Accepted on Monday 2 March at 9:30, ready on Tuesday 3 March at 15:00; limit five working days. */
const journals = [returned(), thuSealed(), tamAppraises()].map(({ entries, rules }) => ({ entries, rules }));
const ASOF = '2026-03-06T12:00:00+07:00';
const days = (amount: number) => ({ timeLimits: { 'MAU.1005': { kind: 'working-days', amount } } }) as const;

test.each([
  [5, 0],
  [4, 0],
  [3, 1],
  [1, 1],
] as const)('(O6) under a draft of %i working days, as of Friday noon, %i is overdue', (amount, late) => {
  const { dossiers, overdue, overdueUnderDraft } = replay(journals, days(amount), ASOF);
  expect([dossiers, overdue, overdueUnderDraft]).toEqual([3, 0, late]);
});

test('(O6) a draft in hours makes ready dossiers late too, and names them', () => {
  const draft = { timeLimits: { 'MAU.1005': { kind: 'working-hours', amount: 4 } } } as const;
  const replayed = replay(journals, draft, ASOF);
  expect(replayed.overdueUnderDraft).toBe(3);
  expect(replayed.changed).toEqual(Array(3).fill('000.00.01.X99-260302-0001'));
});

test('(O6) a draft for another procedure changes nothing; what was not accepted is not judged', () => {
  const story = minhReceived();
  const other = { timeLimits: { 'MAU.9999': { kind: 'at-once' } } } as const;
  expect(underDraft(story.rules, other).procedure).toBe(story.rules.procedure);
  const filedOnly = { entries: story.entries.slice(0, 2), rules: story.rules };
  expect(replay([filedOnly], days(1), ASOF)).toEqual({ dossiers: 0, overdue: 0, overdueUnderDraft: 0, changed: [] });
});
