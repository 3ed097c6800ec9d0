import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { citedBySource, citedByTitle } from '../../bin/coverage/citations.ts';
import { coverageOf, readCoverage } from '../../bin/coverage/coverage.ts';
import { readRequirements, upwards } from '../../bin/coverage/requirements.ts';
import { rowLines } from '../../bin/coverage/rows.ts';
import { testsIn } from '../../bin/coverage/titles.ts';

const root = new URL('../../', import.meta.url);
const requirements = readRequirements(root);
const file = (...lines: string[]): string => ["import { test } from 'vitest';", ...lines].join('\n');

describe('(O8) what a test title names', () => {
  // The title stands second: a first column that is a title would be counted as one.
  test.each([
    ['a row and an article', '(D2, TTH-12.1a) filed at 16:20', ['D2'], ['TTH-12.1a']],
    ['a clause going on', '(D6, ND61-17.1b, 17.2a) refused', ['D6'], ['ND61-17.1b', 'ND61-17.2a']],
    ['whole articles going on', '(ND61-17, 19, 20) drawn', [], ['ND61-17', 'ND61-19', 'ND61-20']],
    ['a letter going on', '(E14, HT-III.1a, b) digitised', ['E14'], ['HT-III.1a', 'HT-III.1b']],
    ['a step in Vietnamese', '(TTH-PL bước 1) apology', [], ['TTH-PL 1']],
    ['steps', '(E10, TTH-PL 3, 4) signed and sealed', ['E10'], ['TTH-PL 3', 'TTH-PL 4']],
    ['a step in English', '(TTH annex step 3) the draft', [], ['TTH-PL 3']],
    ['a whole annex', '(E2, TTH-PL) the whole route', ['E2'], ['TTH-PL']],
    ['a line of an annex', '(L4, HT-PL II.3) waiting time', ['L4'], ['HT-PL II.3']],
    ['ranges', '(BLDS-147.2–3; D1–D3) ranges', ['D1', 'D2', 'D3'], ['BLDS-147.2', 'BLDS-147.3']],
    ['a reading', '(H1, TT01-16.2d, reading 12) coarse words', ['H1'], ['TT01-16.2d']],
    ['an article after a reading', '(D2, reading 16, BH-12.1) sessions', ['D2'], ['BH-12.1']],
    ['a row that is also a figure', '(G2) a refund', ['G2'], []],
    ['figures', '(goal G2, G10) dossiers a second', ['goal G2', 'G10'], []],
    ['brackets elsewhere', 'no brackets at the beginning (D2)', [], []],
    ['other words', '(one of two) words in brackets', [], []],
  ])('%s', (_, title, rows, articles) => {
    expect(citedByTitle(title, requirements)).toEqual({ rows, articles, unknown: [] });
  });

  test.each([
    ['letter', '(Z9) x', 'Z9'],
    ['row', '(D99) x', 'D99'],
    ['article', '(TH-99.1a) x', 'TH-99.1a'],
    ['point', '(ND61-19.9c) x', 'ND61-19.9c'],
    ['clause going on', '(D6, ND61-17.1b, 17.9) x', 'ND61-17.9'],
    ['step', '(TTH-PL 9) x', 'TTH-PL 9'],
    ['text', '(ND99-1.2) x', 'ND99-1.2'],
  ])('a made-up %s is found', (_, title, unknown) => {
    expect(citedByTitle(title, requirements).unknown).toEqual([unknown]);
  });

  test('a bare G1 to G4 is a figure in the tests of the bench', () => {
    expect(citedByTitle('(G2) dossiers a second', requirements, true).rows).toEqual(['goal G2']);
  });

  test('a source cites in comments and texts; commas go on only with a clause', () => {
    const text =
      "/** Thẩm định (TTH-PL 2, ND61-17.1a, 17.2a). */ const article = 'TH-9.2a, 8 giờ'; // TT32-7.3b: ND61-99";
    const { articles, unknown } = citedBySource(text, requirements);
    expect(articles).toEqual(['TTH-PL 2', 'ND61-17.1a', 'ND61-17.2a', 'TH-9.2a', 'TT32-7.3b']);
    expect(unknown).toEqual(['ND61-99']);
  });

  test.each([
    ['ND61-17.2a', ['ND61-17.2a', 'ND61-17.2', 'ND61-17']],
    ['TH-14', ['TH-14']],
    ['HT-III.1b', ['HT-III.1b', 'HT-III.1', 'HT-III']],
    ['HT-PL II.3', ['HT-PL II.3', 'HT-PL II', 'HT-PL']],
    ['TTH-PL 3', ['TTH-PL 3', 'TTH-PL']],
  ])('%s is a part of its clause and article', (article, chain) => expect(upwards(article)).toEqual(chain));
});

describe('(O8) tests are counted as written', () => {
  test('a title in a string or a template; what is put in is an ellipsis; comments and look-alikes are none', () => {
    const text = file(
      "test('(D1) it\\'s one', () => {});",
      'test(`(D2) $\u007b{ a: `$\u007b1}` }.a} of two`, () => {});',
      "// test('(D3) not this one', () => {});",
      "if (/test\\('(D4)'/.test('x')) it('(D5) another', () => {});",
    );
    expect(testsIn(text).map(({ titles }) => titles)).toEqual([["(D1) it's one"], ['(D2) … of two'], ['(D5) another']]);
  });

  test('a test stands under the groups around it, and a group’s table multiplies', () => {
    const text = file(
      "describe.each([1, 2, 3])('(E2) %s', () => {",
      "  test.each([['a', 1], ['b', 2]])('goes %s', () => {});",
      '});',
      "test('alone', () => {});",
    );
    expect(testsIn(text)).toEqual([
      { titles: ['(E2) %s', 'goes %s'], cases: 6, more: false },
      { titles: ['alone'], cases: 1, more: false },
    ]);
  });

  test('a table whose first column is the title is one test a row, also when it stands above', () => {
    const text = file(
      "const ROWS = [['(D1) one', 1], ['(D2) two', 2]] as const;",
      "test.each(ROWS)('%s', () => {});",
      "test.each<[what: string, f: () => void]>([{ title: '(D3) three' }])('$title', () => {});",
    );
    expect(testsIn(text).map(({ titles, cases }) => [titles[0], cases])).toEqual([
      ['(D1) one', 1],
      ['(D2) two', 1],
      ['(D3) three', 1],
    ]);
  });

  test('a table made elsewhere counts once and says so; what is skipped, to do or bound to fail does not count', () => {
    const text = file(
      "test.each(Object.entries(stages))('(E4) %s', () => {});",
      "test.skip('(D1) later', () => {});",
      "test.todo('(D2) some day');",
      "test.fails('(D3) broken', () => {});",
      "describe.skip('(D4)', () => { test('inside', () => {}); });",
    );
    expect(testsIn(text)).toEqual([{ titles: ['(E4) %s'], cases: 1, more: true }]);
  });

  test('this repository’s tests are seen', () => {
    const { tests } = readCoverage(root);
    expect(tests.length).toBeGreaterThan(500);
    expect(tests.filter(({ title }) => title === '')).toEqual([]);
    expect(tests.some(({ title }) => title.includes('this repository’s tests are seen'))).toBe(true);
  });
});

describe('(O8) npm run requirements', () => {
  const naming = { file: 'test/x.test.ts', title: '(D2) x', cases: 2, more: false, articles: [], unknown: [] };

  test('the catalogue is whole: every row, figure and article, each row’s articles among them', () => {
    const ids = [...requirements.rows.keys()];
    const count = (letter: string) => ids.filter((id) => new RegExp(`^${letter}\\d`).test(id)).length;
    expect([...'ABCDEFGHIJKLMNO'].map(count)).toEqual([17, 12, 12, 19, 17, 7, 14, 6, 1, 4, 1, 9, 6, 9, 19]);
    expect(ids.filter((id) => /^(goal )?G\d/.test(id))).toHaveLength(18);
    expect(count('R')).toBe(12);
    expect(requirements.articles.size).toBeGreaterThan(500);
    expect(
      [...requirements.rows.values()].flatMap(({ asks }) => asks).filter((one) => !requirements.articles.has(one)),
    ).toEqual([]);
  });

  test('a claimed row without a test is a fault, and so is a title that names what is not there', () => {
    const claimed = { ...requirements, claimed: new Set(['D2', 'J1', 'Q1']) };
    const { faults } = coverageOf(claimed, [{ ...naming, rows: ['D2'], unknown: ['Z9'] }], []);
    expect(faults).toEqual([
      'test/x.test.ts: "Z9" is not in the catalogue: (D2) x',
      'docs/claims.json: "Q1" is not in the catalogue',
      'J1 is claimed and no test names it',
      'Q1 is claimed and no test names it',
    ]);
  });

  test('every row is printed with its tests, or with the word that it has none', () => {
    const lines = rowLines(coverageOf(requirements, [{ ...naming, rows: ['D2'] }], []));
    const at = lines.findIndex((line) => line.startsWith('D2  '));
    expect(lines.slice(at + 1, at + 3)).toEqual([
      '    claimed, 1 test titles, 2 cases',
      '    - test/x.test.ts: (D2) x [2]',
    ]);
    expect(lines[lines.findIndex((line) => line.startsWith('J2  ')) + 1]).toContain('NO TEST');
    expect(lines.at(-4)).toMatch(/^169 rows and figures: 1 with a test, 168 without: /);
    expect(lines.at(-3)).toMatch(/^0 of them named only by tests of a province's data/);
  });

  test('a row that only a province’s data names is told apart: choosing is not doing', () => {
    const chosen = { ...naming, file: 'test/provinces/x.test.ts', rows: ['G2', 'D2'] };
    const lines = rowLines(coverageOf(requirements, [{ ...naming, rows: ['D2'] }, chosen], []));
    expect(lines.at(-3)).toBe("1 of them named only by tests of a province's data, which choose and do not do: G2");
  });

  test('another wish than --write or --check is told what there is', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/requirements.ts', '--all'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('--check')]);
  });
});
