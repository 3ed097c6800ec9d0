import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

/** A document of the repository. */
export type Page = { readonly path: string; readonly text: string };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = ['node_modules', '.git', '.data', '.build', 'cdk.out', 'coverage'];
const files: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map((f) => `${entry.name}/${f}`)
      : [entry.name],
  );
const names = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1)));
/** Every document, by its path. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Where a page's links lead, without addresses elsewhere and without the part after `#`. */
export const linksOf = ({ text }: Page): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to]) => (to ?? '').replace(/#.*$/, ''))
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to));

/** What stands in backticks or in a fenced block, one line each. */
export const codeOf = ({ text }: Page): readonly string[] => {
  const FENCE = /^```[a-z]*\n([\s\S]*?)^```/gm;
  const fenced = [...text.matchAll(FENCE)].flatMap(([, block]) => (block ?? '').split('\n'));
  return [...fenced, ...[...text.replace(FENCE, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')];
};

/** Words of the code that name something of the repository: a source file, or a path beginning at the root or beside the page. */
export const pathsOf = (page: Page): readonly string[] =>
  codeOf(page)
    .flatMap((code) => code.split(/[\s,;]+/))
    .filter((word) => /^\.?[\w*-][\w.*-]*(\/[\w.*-]+)*\/?$/.test(word))
    .filter((word) => {
      if (/\.(ts|tsx|mjs|typ|md)$/.test(word)) return true;
      return word.includes('/') && placesOf(page, word.slice(0, word.indexOf('/'))).some((place) => existsSync(place));
    })
    .filter((word) => !NOT_OURS.includes(word.split('/')[0] ?? ''));

const placesOf = ({ path }: Page, word: string): readonly string[] => [
  join(ROOT, word),
  join(ROOT, dirname(path), word),
];

const isThere = (page: Page, word: string): boolean =>
  names.has(word) ||
  placesOf(page, word).some((place) => (word.includes('*') ? globSync(place).length > 0 : existsSync(place)));

/** The npm scripts a page names. */
export const scriptsOf = (page: Page): readonly string[] =>
  codeOf(page).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(([, run, plain]) => run ?? plain ?? ''),
  );

/** The second-level headings, in order. */
export const headingsOf = ({ text }: Page): readonly string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');

/** Everything a page names that is not there. */
export const faultsIn = (page: Page): readonly string[] => [
  ...linksOf(page)
    .filter((to) => !existsSync(join(ROOT, dirname(page.path), to)))
    .map((to) => `${page.path}: link to ${to}`),
  ...pathsOf(page)
    .filter((word) => !isThere(page, word))
    .map((word) => `${page.path}: ${word}`),
  ...scriptsOf(page)
    .filter((script) => !Object.hasOwn(packageJson.scripts, script))
    .map((script) => `${page.path}: npm run ${script}`),
];

/** The documents of a folder. */
export const under = (folder: string): readonly Page[] => pages.filter(({ path }) => path.startsWith(folder));
