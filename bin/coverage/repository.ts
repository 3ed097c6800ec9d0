import { readdirSync, readFileSync } from 'node:fs';
import { citedBySource, citedByTitle } from './citations.ts';
import type { Requirements } from './requirements.ts';
import { testsIn } from './titles.ts';

/** A test with what its titles name. */
export type NamingTest = {
  readonly file: string;
  readonly title: string;
  readonly cases: number;
  readonly more: boolean;
  readonly rows: readonly string[];
  readonly articles: readonly string[];
  readonly unknown: readonly string[];
};

/** A file of the product that carries out articles, with the events it names. */
export type RuleFile = {
  readonly file: string;
  readonly articles: readonly string[];
  readonly unknown: readonly string[];
  readonly events: readonly string[];
};

const RULE_ROOMS = ['lib/domain', 'functions', 'provinces', 'statemachines'];

export const readTests = (root: URL, requirements: Requirements): readonly NamingTest[] =>
  filesUnder(root, 'test', /\.tsx?$/).flatMap((file) =>
    testsIn(readFileSync(new URL(file, root), 'utf8')).map(({ titles, cases, more }) => {
      const cited = titles.map((title) => citedByTitle(title, requirements, /\bbench\b/.test(file)));
      return {
        file,
        title: titles.filter((title) => title !== '').join(' › '),
        cases,
        more,
        rows: all(cited.map(({ rows }) => rows)),
        articles: all(cited.map(({ articles }) => articles)),
        unknown: all(cited.map(({ unknown }) => unknown)),
      };
    }),
  );

/** The files of the product that cite an article, with the events they name. A file that names most of them folds them all. */
export const readRules = (root: URL, requirements: Requirements): readonly RuleFile[] => {
  const known = eventNames(root);
  return RULE_ROOMS.flatMap((room) => filesUnder(root, room, /\.(?:tsx?|asl\.json)$/)).flatMap((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    const { articles, unknown } = citedBySource(text, requirements);
    const named = known.filter((event) => new RegExp(`'${event}'`).test(text));
    const events = named.length > known.length / 2 ? [] : named;
    return articles.length + unknown.length === 0 ? [] : [{ file, articles, unknown, events }];
  });
};

/** The types of every journal's events, in the order of the files. */
export const eventNames = (root: URL): readonly string[] =>
  all(
    filesUnder(root, 'lib/domain', /\/events\.ts$/).map((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(/\btype: '([A-Z]\w+)'/g)].map(([, name]) => name ?? ''),
    ),
  );

/** The files of a folder and all below it that fit, by their paths from the root, in order. */
export const filesUnder = (root: URL, folder: string, wanted: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => wanted.test(file))
    .sort();

const all = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
