import { type NamingTest, type RuleFile, readRules, readTests } from './repository.ts';
import { type Requirements, readRequirements, upwards } from './requirements.ts';

/** Everything the page and the command say. */
export type Coverage = {
  readonly requirements: Requirements;
  readonly tests: readonly NamingTest[];
  readonly rules: readonly RuleFile[];
  readonly testsOfRow: ReadonlyMap<string, readonly NamingTest[]>;
  /** Tests whose titles name exactly this article, clause or point. */
  readonly testsOfArticle: ReadonlyMap<string, readonly NamingTest[]>;
  readonly rowsOfArticle: ReadonlyMap<string, readonly string[]>;
  /** Articles a title names themselves or by a part. */
  readonly namedArticles: ReadonlySet<string>;
  readonly rulesOfArticle: ReadonlyMap<string, readonly RuleFile[]>;
  /** What makes the command fail. */
  readonly faults: readonly string[];
};

export const readCoverage = (root: URL): Coverage => {
  const requirements = readRequirements(root);
  return coverageOf(requirements, readTests(root, requirements), readRules(root, requirements));
};

export const coverageOf = (
  requirements: Requirements,
  tests: readonly NamingTest[],
  rules: readonly RuleFile[],
): Coverage => {
  const rows = [...requirements.rows.values()];
  const testsOfRow = indexed(tests, (test) => test.rows);
  return {
    requirements,
    tests,
    rules,
    testsOfRow,
    testsOfArticle: indexed(tests, (test) => test.articles),
    namedArticles: new Set(tests.flatMap((test) => test.articles.flatMap(upwards))),
    rowsOfArticle: new Map(
      [...indexed(rows, (row) => row.asks)].map(([article, asking]) => [article, asking.map(({ id }) => id)]),
    ),
    rulesOfArticle: indexed(rules, (rule) => rule.articles),
    faults: [
      ...tests.flatMap(({ file, title, unknown }) =>
        unknown.map((what) => `${file}: "${what}" is not in the catalogue: ${title}`),
      ),
      ...[...requirements.claimed]
        .filter((id) => !requirements.rows.has(id))
        .map((id) => `docs/claims.json: "${id}" is not in the catalogue`),
      ...[...requirements.claimed]
        .filter((id) => !testsOfRow.has(id))
        .map((id) => `${id} is claimed and no test names it`),
      ...rows.flatMap(({ id, asks }) =>
        asks
          .filter((one) => !requirements.articles.has(one))
          .map((one) => `docs/articles.json: ${id} asks for "${one}", which is not there`),
      ),
    ],
  };
};

const indexed = <T>(
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const index = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) index.set(key, [...(index.get(key) ?? []), thing]);
  }
  return index;
};
