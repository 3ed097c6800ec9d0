import type { Coverage } from './coverage.ts';
import type { NamingTest } from './repository.ts';

/** Every row with the tests that name it, and the sum. */
export const rowLines = ({ requirements, tests, testsOfRow }: Coverage): readonly string[] => {
  const rows = [...requirements.rows.values()];
  const without = rows.filter(({ id }) => !testsOfRow.has(id)).map(({ id }) => id);
  const chosen = rows.filter(({ id }) => isOnlyChosen(testsOfRow.get(id) ?? [])).map(({ id }) => id);
  const silent = tests.filter(({ rows: named, articles }) => named.length + articles.length === 0);
  return [
    ...rows.flatMap(({ id, text }) => {
      const naming = testsOfRow.get(id) ?? [];
      const state = requirements.claimed.has(id) ? 'claimed' : 'not claimed';
      return [
        `${id}  ${text}`,
        `    ${state}, ${naming.length === 0 ? 'NO TEST' : countOf(naming)}`,
        ...naming.map(
          ({ file, title, cases, more }) =>
            `    - ${file}: ${title}${cases > 1 || more ? ` [${cases}${more ? '+' : ''}]` : ''}`,
        ),
        '',
      ];
    }),
    `${rows.length} rows and figures: ${rows.length - without.length} with a test, ${without.length} without: ${without.join(' ')}`,
    `${chosen.length} of them named only by tests of a province's data, which choose and do not do: ${chosen.join(' ')}`,
    `${requirements.claimed.size} claimed.`,
    `${countOf(tests)}; ${silent.length} of the titles name neither row nor article.`,
  ];
};

const isOnlyChosen = (naming: readonly NamingTest[]): boolean =>
  naming.length > 0 && naming.every(({ file }) => file.startsWith('test/provinces/'));

/** Titles, and how many cases their tables have at least. */
const countOf = (tests: readonly NamingTest[]): string => {
  const cases = tests.reduce((sum, test) => sum + test.cases, 0);
  const more = tests.some((test) => test.more) ? 'at least ' : '';
  return `${tests.length} test titles, ${more}${cases} cases`;
};
