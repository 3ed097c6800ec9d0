import { describe, expect, test } from 'vitest';
import { filesOfTheCore, judgesOf, roomOf } from '../../bin/mutation/rooms.ts';
import { roomScores, type ScoreSheet, scoreOf, shortfalls } from '../../bin/mutation/sheet.ts';

const LIMITS = 'lib/domain/dossier/limits.ts';
const FORWARDING = 'lib/domain/time/forwarding.ts';
const VIEW = 'lib/domain/views/history.ts';

const sheet = (
  files: Readonly<Record<string, readonly [number, number]>>,
  more: Partial<ScoreSheet> = {},
): ScoreSheet => ({
  marks: {},
  spared: {},
  ...more,
  files: Object.fromEntries(Object.entries(files).map(([path, [killed, of]]) => [path, { hash: 'h', killed, of }])),
});

describe('(R11) the sheet of killed mutants', () => {
  test('a file of the law that changed reaches 95, elsewhere its score of before', () => {
    const before = sheet({ [LIMITS]: [59, 100], [VIEW]: [56, 100] });
    const now = sheet({ [LIMITS]: [94, 100], [VIEW]: [55, 100] });
    expect(shortfalls(before, now, [LIMITS, VIEW])).toEqual([
      `${LIMITS}: 94.0 %, at least 95.0`,
      `${VIEW}: 55.0 %, at least 56.0`,
    ]);
    expect(shortfalls(before, sheet({ [LIMITS]: [95, 100], [VIEW]: [56, 100] }), [LIMITS, VIEW])).toEqual([]);
  });

  test('a file nobody touched keeps its score; a new one elsewhere has none to keep', () => {
    expect(shortfalls(sheet({}), sheet({ [VIEW]: [1, 100], [LIMITS]: [59, 100] }), [VIEW])).toEqual([]);
  });

  test('what cannot be killed is spared by name, with its reason', () => {
    const spared = { [LIMITS]: { mutants: 5, because: 'an instant and its text sort alike' } };
    expect(scoreOf(sheet({ [LIMITS]: [92, 100] }, { spared }), LIMITS)).toBe(97);
    expect(scoreOf(sheet({ [LIMITS]: [98, 100] }, { spared }), LIMITS)).toBe(100);
  });

  test('a room as a whole holds its mark', () => {
    const now = sheet({ [LIMITS]: [80, 100], [FORWARDING]: [50, 50] }, { marks: { 'lib/domain/dossier': 90 } });
    expect(roomScores(now)).toEqual({ 'lib/domain/dossier': 80, 'lib/domain/time': 100 });
    expect(shortfalls(now, now, [])).toEqual(['lib/domain/dossier: 80.0 %, at least 90']);
  });

  test('dossiers and time are judged by all of the core, the other rooms by their own tests', () => {
    expect(filesOfTheCore()).toEqual(expect.arrayContaining([LIMITS, FORWARDING, VIEW, 'lib/domain/rules.ts']));
    expect([LIMITS, FORWARDING, VIEW, 'lib/domain/rules.ts'].map(judgesOf)).toEqual([
      undefined,
      undefined,
      'views',
      undefined,
    ]);
    expect(roomOf('lib/domain/dossier/decisions/refuse.ts')).toBe('lib/domain/dossier');
  });
});
