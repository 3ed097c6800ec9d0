import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../bin/coverage/coverage.ts';
import { coveragePage } from '../../bin/coverage/page.ts';

const root = new URL('../../', import.meta.url);
const coverage = readCoverage(root);
const fresh = coveragePage(coverage);
const committed = readFileSync(new URL('docs/coverage.md', root), 'utf8');

/** The line of an article in the tables. */
const line = (page: string, article: string): string =>
  page.split('\n').find((one) => one.startsWith(`| ${article} | `)) ?? '';

describe('(O8) from the article to the test', () => {
  test('every row that is claimed has a test, and no title names a row or an article that is not there', () => {
    expect(coverage.faults).toEqual([]);
  });

  test.each([
    ['as committed', committed],
    ['made anew', fresh],
  ])('%s, every article, clause and point of ND61 17 to 20 appears, and every regulation', (_, page) => {
    const core = [...coverage.requirements.articles.keys()].filter((id) => /^ND61-(17|18|19|20)\b/.test(id));
    expect(core.length).toBeGreaterThan(35);
    expect(core.filter((id) => !page.includes(`| ${id} | `) && !page.includes(`- ${id} `))).toEqual([]);
    for (const [name, { title }] of Object.entries(coverage.requirements.regulations)) {
      expect(page).toContain(`## ${name}: ${title}`);
      expect(page).toContain(`### ${name}\n`);
    }
  });

  test('an article goes to its rule, its tests and its events', () => {
    const reappointment = line(fresh, 'ND61-19.9');
    expect(reappointment).toContain('(../lib/domain/dossier/decisions/propose-extension.ts)');
    expect(reappointment).toContain('(../test/domain/dossier/lateness.test.ts)');
    expect(reappointment).toContain('DossierReappointed');
  });

  test('an article without a test is in the list at the end and says none in its line', () => {
    const silent = coveragePage({
      ...coverage,
      testsOfArticle: new Map(),
      testsOfRow: new Map(),
      namedArticles: new Set(),
    });
    expect(line(silent, 'ND61-19.9')).toContain('**none**');
    expect(silent).toContain('\n- ND61-19.9 (E9) Đối với hồ sơ quá hạn giải quyết');
    expect(fresh).not.toContain('\n- ND61-19.9 ');
  });
});
