import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarCommand } from '../../../lib/domain/calendar/command.ts';
import { NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { asKnownAt } from '../../../lib/domain/time/in-force.ts';
import { instantOf, later, millisecondsOf } from '../../../lib/domain/time/instant.ts';
import {
  ACT,
  countedAnew,
  type Declared,
  dayOff,
  declare,
  dueWith,
  madeUp,
  revocation,
  rulesWith,
} from './declared.ts';

/** Accepted on Monday 2 March 2026; five working days: due on Monday 9 March at 17:00. */
const START = '2026-03-02T09:00:00+07:00';
const DUE = '2026-03-09T17:00:00+07:00';

describe('days declared late (reading 11)', () => {
  test('(G7) a day off declared while the limit runs moves it by that day, with the act among the reasons', () => {
    const due = dueWith(declare([], '2026-03-04T10:00:00+07:00', dayOff('2026-03-06')), START);
    expect(due.at).toBe('2026-03-10T17:00:00+07:00');
    expect(due.why.at(-1)).toEqual({
      text: 'Nghỉ bão số 3 từ 06/03 đến 08/03/2026 (không tính)',
      article: ACT,
      from: DUE,
      to: '2026-03-10T17:00:00+07:00',
    });
  });

  test('(G7) a day off declared after the day itself still moves a limit that has not passed', () => {
    expect(dueWith(declare([], '2026-03-09T09:00:00+07:00', dayOff('2026-03-06')), START).at).toBe(
      '2026-03-10T17:00:00+07:00',
    );
  });

  test('(G7) a limit that has passed stays passed: nobody becomes punctual by a day declared afterwards', () => {
    expect(dueWith(declare([], '2026-03-09T17:00:01+07:00', dayOff('2026-03-06')), START)).toEqual(dueWith([], START));
  });

  test('(G7) at the very end of the limit it has not yet passed (reading 10)', () => {
    expect(dueWith(declare([], DUE, dayOff('2026-03-06')), START).at).toBe('2026-03-10T17:00:00+07:00');
  });

  test('(G7) a passed limit stays passed when a later declaration follows, even with one in time before it', () => {
    const first = declare([], '2026-03-04T10:00:00+07:00', dayOff('2026-03-06'));
    const second = declare(first, '2026-03-11T08:00:00+07:00', dayOff('2026-03-09'));
    const third = declare(second, '2026-03-12T08:00:00+07:00', dayOff('2026-03-05'));
    expect(dueWith(third, START)).toEqual(dueWith(first, START));
  });

  test('(G7) a made-up day declared late keeps the date on the slip, and the reasons show both', () => {
    const due = dueWith(declare([], '2026-03-04T10:00:00+07:00', madeUp('2026-03-07', '2026-03-20')), START);
    expect(due.at).toBe(DUE);
    expect(due.why.at(-1)).toEqual({
      text: 'Lịch làm việc thay đổi lúc 10 giờ ngày 04/03/2026: theo lịch mới là 17 giờ ngày 07/03/2026; giữ hạn đã hẹn 17 giờ ngày 09/03/2026',
      article: ACT,
      from: DUE,
      to: DUE,
    });
  });

  test('(G7) a declaration that changes nothing more leaves the reason of the one that did', () => {
    const first = declare([], '2026-03-04T10:00:00+07:00', madeUp('2026-03-07', '2026-03-20'));
    const second = declare(first, '2026-03-05T10:00:00+07:00', dayOff('2026-04-08', 'Công văn mẫu 8'));
    expect(dueWith(second, START)).toEqual(dueWith(first, START));
  });

  test('(G7) a made-up day known when the dossier was accepted counts like any other', () => {
    const declared = declare([], '2026-03-01T10:00:00+07:00', madeUp('2026-03-07', '2026-03-20'));
    expect(dueWith(declared, START).at).toBe('2026-03-07T17:00:00+07:00');
  });

  test('(G7) declared in the very second it was accepted, a day is known', () => {
    const declared = declare([], START, madeUp('2026-03-07', '2026-03-20'));
    expect(dueWith(declared, START).at).toBe('2026-03-07T17:00:00+07:00');
  });

  test('(G7) a day off declared after a dossier was over moves its limit like any other’s: it makes nobody late', () => {
    const declared = declare([], '2026-03-04T10:00:00+07:00', dayOff('2026-03-06'));
    expect(dueWith(declared, START, '2026-03-03T10:00:00+07:00').at).toBe('2026-03-10T17:00:00+07:00');
  });

  test('(G7, O1) the rules as they were known at a moment know nothing of what was declared then or later', () => {
    const [first, second] = ['2026-03-04T10:00:00+07:00', '2026-03-05T10:00:00+07:00'];
    const once = declare([], first, dayOff('2026-03-06'));
    const rules = rulesWith(declare(once, second, dayOff('2026-03-09')));
    const known = asKnownAt(rules, first);
    expect(known.before).toEqual(rules.before.slice(0, 1));
    expect(known.calendar).toBe(rules.before[1]?.calendar);
    expect(asKnownAt(rules, second)).toBe(rules);
    expect(asKnownAt(rules, '2026-03-04T09:59:59+07:00')).toMatchObject({ before: [] });
  });

  test('(G7) a day off with its made-up day, declared by one act, leaves a limit that runs over both where it was', () => {
    const declared = declare([], '2026-03-03T10:00:00+07:00', madeUp('2026-03-07', '2026-03-05'));
    expect(dueWith(declared, START).at).toBe(DUE);
    expect(dueWith(declared, START).why).toEqual(countedAnew(declared, START).why);
  });

  test('(G7, O2) a day off taken back in time gives the date on the slip again', () => {
    const declared = declare([], '2026-03-04T10:00:00+07:00', dayOff('2026-03-06'));
    const revoked = declare(declared, '2026-03-04T11:00:00+07:00', revocation(1));
    expect(dueWith(revoked, START)).toEqual(dueWith([], START));
  });

  test('(G7, O2) a day off taken back when the date on the slip is over does not make anybody late', () => {
    const declared = declare([], '2026-03-04T10:00:00+07:00', dayOff('2026-03-06'));
    const revoked = declare(declared, '2026-03-10T08:00:00+07:00', revocation(1, 'Công văn mẫu 9'));
    const due = dueWith(revoked, START);
    expect(due.at).toBe('2026-03-10T17:00:00+07:00');
    expect(due.why.at(-1)).toMatchObject({ article: 'Công văn mẫu 9', from: due.at, to: due.at });
  });

  test('(G7, O1) opening the year makes its dates certain', () => {
    const start = '2026-12-29T09:00:00+07:00';
    const days = declare([], '2026-12-01T08:00:00+07:00', dayOff('2027-01-04'));
    expect(dueWith(days, start)).toMatchObject({ at: '2027-01-05T17:00:00+07:00', provisional: true });
    const opened = declare(days, '2026-12-30T08:00:00+07:00', { decision: 'open-year', year: 2027, source: ACT });
    // 1 and 4 January 2027 now count as days off.
    expect(dueWith(opened, start)).toMatchObject({ at: '2027-01-07T17:00:00+07:00', provisional: false });
  });
});

describe('whatever is declared (reading 11)', () => {
  const minutes = (from: number, to: number) => fc.integer({ min: from, max: to });
  const off = fc.constantFrom('2026-03-03', '2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11');
  const swap = fc.constantFrom(['2026-03-07', '2026-03-23'] as const, ['2026-03-08', '2026-03-06'] as const);
  const command: fc.Arbitrary<CalendarCommand> = fc.oneof(
    { weight: 4, arbitrary: off.map((day) => dayOff(day, `Nghỉ ${day}`)) },
    { weight: 2, arbitrary: swap.map(([day, instead]) => madeUp(day, instead, `Bù ${day}`)) },
    { weight: 2, arbitrary: minutes(1, 5).map((entry) => revocation(entry, `Thu hồi ${entry}`)) },
  );
  const commands = fc.array(fc.tuple(minutes(1, 7 * 1_440), command), { minLength: 2, maxLength: 8 });

  /** Every calendar there was, each with one declaration more; what the rules refuse is left out. */
  const histories = (told: readonly (readonly [number, CalendarCommand])[]): readonly Declared[] => {
    let at = millisecondsOf('2026-02-27T12:00:00+07:00');
    const all: Declared[] = [[]];
    for (const [later, said] of told) {
      at += later * 60_000;
      try {
        all.push(declare(all.at(-1) ?? [], instantOf(at), said));
      } catch (error) {
        if (!(error instanceof NotAllowed)) throw error;
      }
    }
    return all;
  };
  const runs = { numRuns: 200 };

  test('(G7) a limit that had passed at a declaration never changes afterwards', () => {
    let passed = 0;
    fc.assert(
      fc.property(commands, (told) => {
        const all = histories(told);
        for (const [index, entries] of all.entries()) {
          const next = all[index + 1];
          const limit = dueWith(entries, START);
          if (next === undefined || (next.at(-1)?.at ?? '') <= limit.at) continue;
          passed += 1;
          for (const later of all.slice(index + 1)) expect(dueWith(later, START)).toEqual(limit);
        }
      }),
      runs,
    );
    expect(passed).toBeGreaterThan(50);
  });

  test('(G7) a limit that has not passed is counted from its start with the calendar as it stands, never before the slip, never into the past', () => {
    let moved = 0;
    fc.assert(
      fc.property(commands, (told) => {
        const all = histories(told);
        const known = all.filter((entries) => (entries.at(-1)?.at ?? '') <= START);
        const slip = countedAnew(known.at(-1) ?? [], START).at;
        for (const [index, entries] of all.entries()) {
          const declaredAt = entries.at(-1)?.at ?? '';
          const before = dueWith(all[index - 1] ?? [], START).at;
          if (declaredAt <= START || before < declaredAt) continue;
          const counted = countedAnew(entries, START).at;
          const wanted = later(counted, slip);
          const now = dueWith(entries, START);
          expect(now.at).toBe(wanted < before && wanted < declaredAt ? before : wanted);
          if (now.at !== before) moved += 1;
        }
      }),
      runs,
    );
    expect(moved).toBeGreaterThan(50);
  });

  test('(O1) the reasons are a chain from the start to the limit', () => {
    fc.assert(
      fc.property(commands, (told) => {
        const { at, why } = dueWith(histories(told).at(-1) ?? [], START);
        expect(why[0]?.from).toBe(START);
        for (const [index, { to }] of why.entries()) expect(why[index + 1]?.from ?? at).toBe(to);
      }),
      runs,
    );
  });
});
