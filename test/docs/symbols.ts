import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files, type Page, proseOf, quotedIn, ROOT } from './pages.ts';
import { filesNamed } from './paths.ts';

/** Names of a browser's or AWS's own that a page speaks of and no source of ours does. */
const ELSEWHERE = ['postMessage'];

const NAME = /[A-Za-z_$][\w$]*/g;
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

let known: ReadonlySet<string> | undefined;

/** Every name of the sources. */
const inSources = (): ReadonlySet<string> => {
  known ??= new Set(
    files
      .filter((file) => !/^(docs|test\/docs)\//.test(file) && /\.(ts|tsx|mts|mjs|json|css|typ)$/.test(file))
      .flatMap((file) => read(file).match(NAME) ?? []),
  );
  return known;
};

/** Names in backticks that can be nothing but names of code: `likeThis`. */
export const symbolsOf = (page: Page): readonly string[] =>
  quotedIn(page)
    .filter((code) => !code.includes('/'))
    .flatMap((code) => code.match(NAME) ?? [])
    .filter((name) => /[a-z][A-Z]/.test(name) && !ELSEWHERE.includes(name));

/** What a page says stands in a file: `a` and `b` in `file.ts`. */
export const placedIn = (page: Page): readonly (readonly [name: string, file: string])[] =>
  [...proseOf(page).matchAll(/((?:`\w+`(?:, | and ))*`\w+`) in \[?`([\w./-]+\.(?:tsx?|mjs|json))`/g)].flatMap(
    ([, names = '', file = '']) =>
      [...names.matchAll(/\w+/g)].filter(([n]) => n !== 'and').map(([n]) => [n, file] as const),
  );

/** Every name that no source has, or that is not where the page says it is. */
export const unknownSymbols = (page: Page): readonly string[] => [
  ...symbolsOf(page)
    .filter((name) => !inSources().has(name))
    .map((name) => `${page.path}: ${name}`),
  ...placedIn(page)
    .filter(([name, file]) => !filesNamed(page, file).some((one) => read(one).match(NAME)?.includes(name)))
    .map(([name, file]) => `${page.path}: ${name} in ${file}`),
];
