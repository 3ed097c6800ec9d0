import { describe, expect, test } from 'vitest';
import { decide } from '../../../lib/domain/dossier/decisions/decide.ts';
import { dueState } from '../../../lib/domain/dossier/due-dates.ts';
import { limitsReached, nextCheckpoint } from '../../../lib/domain/dossier/limits.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { recounted } from '../../../lib/domain/dossier/recounted.ts';
import { intakeEndedAt, resultEndedAt, timedOf } from '../../../lib/domain/dossier/timed.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { toApplicant } from '../../../lib/domain/notices/to-applicant.ts';
import { toStaff } from '../../../lib/domain/notices/to-staff.ts';
import type { Rules } from '../../../lib/domain/rules.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { latenessOf } from '../../../lib/domain/views/lateness.ts';
import { hanh, minh } from '../../people.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { tinhMau } from '../../tinh-mau/province.ts';
import { lanFiled, minhReceived, returned, type Story, sha } from './story.ts';

/** Accepted on Monday 28 December 2026; five working days: 29–31 December, 4 and 5 January, where 1/1/2027 is off. */
const START = '2026-12-28T09:00:00+07:00';
const ESTIMATES = { source: 'Ước tính', lunar: [{ newYear: '2027-02-06', hungKings: '2027-04-16' }] };
const estimated = { ...tinhMau.calendar, estimates: ESTIMATES };
const declared = { ...estimated, years: [2025, 2026, 2027] };
const closedOn4January = {
  ...declared,
  daysOff: [
    ...declared.daysOff,
    { date: '2027-01-04', name: 'nghỉ mẫu', kind: 'local-closure' as const, source: 'Mẫu 1', confirmed: true },
  ],
};

/** The calendar as it stood, each until the act of a moment. */
const rulesOf = (
  story: Story,
  last: typeof declared | typeof estimated,
  ...before: [typeof estimated, string][]
): Rules => ({
  ...story.rules,
  calendar: workingCalendar(last, XA_MAU),
  before: before.map(([data, until]) => ({ until, act: 'Mẫu 1', calendar: workingCalendar(data, XA_MAU) })),
});
const accepted = minhReceived(undefined, START);
const provisional = rulesOf(accepted, estimated);
const AFTER = '2027-01-08T09:00:00+07:00';
const by = (who: Actor) => ({ at: AFTER, by: who });
const pointsOf = (rules: Rules, at: string) =>
  limitsReached(accepted.dossier, at, rules).flatMap((event) =>
    event.type === 'LimitReached' && event.limit === 'result' ? [event.point] : [],
  );

describe('while its limit rests on an undeclared year (reading 26)', () => {
  test('(L7) the look finds it due, never overdue, and waits for nothing more; declared, it is overdue at once', () => {
    expect(pointsOf(provisional, AFTER)).toEqual(['remind', 'day-before', 'due']);
    expect(pointsOf(rulesOf(accepted, declared), AFTER)).toEqual(['remind', 'day-before', 'due', 'overdue']);
    const looked = accepted.has(minh, AFTER, limitsReached(accepted.dossier, AFTER, provisional));
    expect(nextCheckpoint(looked.dossier, provisional)).toBeNull();
    expect(nextCheckpoint(looked.dossier, rulesOf(accepted, declared))).toBe('2027-01-05T17:01:00+07:00');
  });

  test('(E9, ND61-19.9) it is not too late to ask for another date, nor to move to it', () => {
    const asks = { decision: 'propose-extension', reason: sha('5'), until: '2027-01-20' } as const;
    const asked = (rules: Rules) => decide(accepted.dossier, { ...asks, seen: null, about: null }, by(hanh), rules);
    expect(() => asked(rulesOf(accepted, declared))).toThrow('too-late-to-reappoint');
    const signed = accepted.has(hanh, AFTER, asked(provisional));
    const moves = (rules: Rules) => movesOf(signed.dossier, by(minh), rules).map(({ decision }) => decision);
    expect(moves(provisional)).toContain('re-appoint');
    expect(moves(rulesOf(accepted, declared))).not.toContain('re-appoint');
  });

  test('(E9) no red tag, and no class of lateness', () => {
    const due = { at: '2027-01-05T17:00:00+07:00', why: [] };
    const soon = '2027-01-05T09:00:00+07:00';
    expect(dueState({ ...due, provisional: true }, AFTER, soon)).toBe('due-soon');
    expect(dueState({ ...due, provisional: false }, AFTER, soon)).toBe('overdue');
    expect(latenessOf(accepted.entries, provisional, AFTER)).toMatchObject({ class: 'on-time', open: true });
    expect(latenessOf(accepted.entries, rulesOf(accepted, declared), AFTER)).toMatchObject({ class: 'overdue' });
  });

  test('(I1, TH-9.2b) mail and SMS say “tạm tính” behind the date, and so do the prompts to staff', () => {
    const texts = { items: [], text: '' };
    const received = { type: 'DossierReceived', code: 'c', again: false, ruleSet: 'r' } as const;
    if (accepted.dossier.stage === 'nothing') throw new Error('not filed');
    const told = toApplicant(received, accepted.dossier, provisional, texts, 'UBND xã Mẫu');
    expect(told?.text).toContain('17 giờ ngày 05/01/2027 (tạm tính).');
    expect(told?.sms).toContain('17 gio ngay 05/01/2027 (tam tinh).');
    const due = { type: 'LimitReached', limit: 'result', point: 'due', of: accepted.dossier.last.entry - 1 } as const;
    expect(toStaff(due, accepted.dossier, provisional).map(({ text }) => text)).toEqual([
      expect.stringContaining('(tạm tính)'),
    ]);
    const certain = toApplicant(received, accepted.dossier, rulesOf(accepted, declared), texts, 'UBND xã Mẫu');
    expect(certain?.text).not.toContain('tạm tính');
  });
});

describe('a provisional date that the calendar has moved (reading 26)', () => {
  const DECLARED = '2027-01-02T08:00:00+07:00';
  const moved = rulesOf(accepted, closedOn4January, [estimated, DECLARED]);

  test('(I1, G7) is told once; one that stayed, or was never provisional, is not', () => {
    const event = recounted(accepted.dossier, moved);
    expect(event).toEqual([{ type: 'DueDateRecounted', limit: 'result', of: 3 }]);
    const told = accepted.has(minh, DECLARED, event);
    expect(recounted(told.dossier, moved)).toEqual([]);
    expect(recounted(accepted.dossier, rulesOf(accepted, declared, [estimated, DECLARED]))).toEqual([]);
    const early = minhReceived(undefined, '2026-12-21T09:00:00+07:00');
    expect(recounted(early.dossier, rulesOf(early, closedOn4January, [estimated, DECLARED]))).toEqual([]);
  });

  test('(I1) moved again by another act, it is told again only if it was provisional till then', () => {
    const told = accepted.has(minh, DECLARED, recounted(accepted.dossier, moved));
    const later = '2027-01-03T08:00:00+07:00';
    const again = rulesOf(accepted, declared, [estimated, DECLARED], [closedOn4January, later]);
    expect(recounted(told.dossier, again)).toEqual([]);
    const acts = rulesOf(
      accepted,
      closedOn4January,
      [tinhMau.calendar as typeof estimated, DECLARED],
      [estimated, later],
    );
    expect(
      recounted(accepted.has(minh, DECLARED, [{ type: 'DueDateRecounted', limit: 'result', of: 3 }]).dossier, acts),
    ).toEqual([{ type: 'DueDateRecounted', limit: 'result', of: 3 }]);
  });

  test('(D2, I1) so is the limit of intake, and nothing of a dossier that is over', () => {
    const filed = lanFiled(undefined, '2026-12-31T16:30:00+07:00');
    const event = recounted(filed.dossier, rulesOf(filed, closedOn4January, [estimated, DECLARED]));
    expect(event).toEqual([{ type: 'DueDateRecounted', limit: 'intake', of: 1 }]);
    const over = returned();
    expect(recounted(over.dossier, rulesOf(over, closedOn4January, [estimated, DECLARED]))).toEqual([]);
  });
});

test('(G7, reading 11) what ended a limit is known of every dossier and of its row', () => {
  const READY = '2026-03-03T15:00:00+07:00';
  const cases: [Story, string | null, string | null][] = [
    [returned(), READY, '2026-03-02T09:30:00+07:00'],
    [minhReceived(), null, '2026-03-02T09:30:00+07:00'],
    [lanFiled(), null, null],
    [lanFiled().withdraws(READY), READY, READY],
    [lanFiled().decides(minh, READY, { decision: 'refuse', text: sha('9'), rightAgency: null }), null, READY],
  ];
  for (const [{ dossier }, result, intake] of cases) {
    if (dossier.stage === 'nothing') throw new Error('not filed');
    expect([resultEndedAt(dossier), intakeEndedAt(dossier)]).toEqual([result, intake]);
    const row = timedOf(dossier);
    expect([resultEndedAt(row), intakeEndedAt(row)]).toEqual([result, intake]);
  }
});
