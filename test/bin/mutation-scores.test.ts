import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../bin/mutation/judge.ts';
import { filesOfTheCore, hashOf, judgesOf, roomOf } from '../../bin/mutation/rooms.ts';
import { roomScores, type ScoreSheet, shortfalls, survivorsOf, withScores } from '../../bin/mutation/sheet.ts';

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

  test('a mutant that cannot be killed is spared by the line it changes and what it puts there; any other lives on', () => {
    const [first] = readFileSync(new URL(`../../${LIMITS}`, import.meta.url), 'utf8').split('\n');
    const mutant = (instead: string, seen = false) => ({
      id: '1',
      path: LIMITS,
      line: 1,
      instead,
      seen,
      reached: true,
    });
    const spared = {
      [LIMITS]: [{ line: first ?? '', instead: 'a  b', because: 'an instant and its text sort alike' }],
    };
    const judged = [mutant('a b'), mutant('a c'), mutant('a d', true)];
    expect(survivorsOf(judged, sheet({}, { spared })).map(({ instead }) => instead)).toEqual(['a c']);
    const { files } = withScores(sheet({ [VIEW]: [1, 2] }, { spared }), [LIMITS], judged, [LIMITS]);
    expect(files).toEqual({ [LIMITS]: { hash: hashOf(LIMITS), killed: 2, of: 3 } });
  });

  test('a room as a whole holds its mark', () => {
    const now = sheet({ [LIMITS]: [80, 100], [FORWARDING]: [50, 50] }, { marks: { 'lib/domain/dossier': 90 } });
    expect(roomScores(now)).toEqual({ 'lib/domain/dossier': 80, 'lib/domain/time': 100 });
    expect(shortfalls(now, now, [])).toEqual(['lib/domain/dossier: 80.0 %, at least 90']);
  });

  test('a room is judged by its own tests, time also where it is counted; what has none, by all of the core', () => {
    expect(filesOfTheCore()).toEqual(expect.arrayContaining([LIMITS, FORWARDING, VIEW, 'lib/domain/rules.ts']));
    expect(judgesOf(LIMITS).every((file) => file.startsWith('test/domain/dossier/'))).toBe(true);
    expect(judgesOf(FORWARDING)).toEqual(
      expect.arrayContaining(['test/domain/calendar/in-force.test.ts', ...judgesOf(LIMITS)]),
    );
    expect(judgesOf(FORWARDING)).not.toContain('test/domain/time/pure.test.ts');
    expect(judgesOf('lib/domain/rules.ts')).toEqual(
      expect.arrayContaining(['test/model/compare.test.ts', ...judgesOf(LIMITS), ...judgesOf(FORWARDING)]),
    );
    expect(roomOf('lib/domain/dossier/decisions/refuse.ts')).toBe('lib/domain/dossier');
  });

  test('mutants are made, and seen by the tests that concern them', { timeout: 60_000 }, async () => {
    const path = 'lib/domain/time/opinion-limit.ts';
    const judged = await judge([path], ['test/domain/dossier/limits.test.ts']);
    expect(judged.length).toBeGreaterThan(3);
    expect(judged.filter(({ seen }) => seen).length).toBeGreaterThan(1);
    const blind = await judge([path], ['test/domain/time/prompts.test.ts']);
    expect(blind.map(({ seen, reached }) => [seen, reached])).toEqual(blind.map(() => [false, false]));
  });
});
