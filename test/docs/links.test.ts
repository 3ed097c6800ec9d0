import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

type Page = { readonly path: string; readonly text: string };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_OURS = ['node_modules', '.git', '.data', 'cdk.out', 'coverage'];
const SIX_HEADINGS = [
  'What it is',
  'Run it',
  'Where things are',
  'Follow one dossier',
  'Check it',
  'Deploy one province',
];

const files: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.includes(name))
  .flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map((f) => `${entry.name}/${f}`)
      : [entry.name],
  );
const names = new Set(files.map((file) => file.slice(file.lastIndexOf('/') + 1)));
const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Where a page's links lead, without addresses elsewhere and without the part after `#`. */
const linksOf = ({ text }: Page): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to]) => (to ?? '').replace(/#.*$/, ''))
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to));

/** What stands in backticks or in a fenced block, one line each. */
const codeOf = ({ text }: Page): readonly string[] => {
  const FENCE = /^```[a-z]*\n([\s\S]*?)^```/gm;
  const fenced = [...text.matchAll(FENCE)].flatMap(([, block]) => (block ?? '').split('\n'));
  return [...fenced, ...[...text.replace(FENCE, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')];
};

/** Words of the code that name something of the repository: a source file, or a path beginning at the root or beside the page. */
const pathsOf = (page: Page): readonly string[] =>
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

const scriptsOf = (page: Page): readonly string[] =>
  codeOf(page).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(([, run, plain]) => run ?? plain ?? ''),
  );

const headingsOf = ({ text }: Page): readonly string[] =>
  [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');

/** Everything a page names that is not there. */
const faultsIn = (page: Page): readonly string[] => [
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

const under = (folder: string): readonly Page[] => pages.filter(({ path }) => path.startsWith(folder));

describe('the documents', () => {
  test('every link resolves, every path in backticks exists, every npm script is there', () => {
    expect(pages.flatMap(faultsIn)).toEqual([]);
  });

  test('this test saw links, paths and scripts', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(30);
    expect(pages.flatMap(pathsOf).length).toBeGreaterThan(150);
    expect(pages.flatMap(scriptsOf).length).toBeGreaterThan(10);
  });

  test.each([
    ['a link', 'See [it](lib/domain/no-such.ts).'],
    ['a path', 'See `lib/domain/no-such.ts`.'],
    ['a folder', 'See `lib/no-such/`.'],
    ['a bare file name', 'See `no-such.ts`.'],
    ['a pattern', 'See `lib/no-such/*.ts`.'],
    ['a path in a command', 'Run `npx vitest run test/no-such`.'],
    ['a path in a tree', '```\nlib/no-such/  nothing\n```'],
    ['a script', 'Run `npm run no-such`.'],
  ])('a planted fault is found: %s', (_what, text) => {
    expect(faultsIn({ path: 'README.md', text })).toHaveLength(1);
  });

  test('the README has its six headings in order and at most 100 lines', () => {
    const readme = pages.find(({ path }) => path === 'README.md');
    expect(readme && headingsOf(readme)).toEqual(SIX_HEADINGS);
    expect(readme?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  });

  test('the README of a room ends with its peculiarities', () => {
    const rooms = pages.filter(({ path }) => path.endsWith('/README.md'));
    expect(rooms.length).toBeGreaterThan(5);
    for (const room of rooms) expect(headingsOf(room).at(-1), room.path).toBe('Peculiarities');
  });

  test.each([
    ['docs/decisions/', ['Decision', 'Context', 'Consequences'], /\/\d{4}-\d\d-\d\d-[a-z0-9-]+\.md$/],
    ['docs/readings/', ['Reading', 'Why', 'Where it is used'], /\/[a-z0-9-]+\.md$/],
  ])('every page of %s has its headings, its name and one title', (folder, headings, name) => {
    expect(under(folder).length).toBeGreaterThan(10);
    for (const page of under(folder)) {
      expect(headingsOf(page), page.path).toEqual(headings);
      expect(page.path).toMatch(name);
      expect(page.text.match(/^# .+$/gm), page.path).toHaveLength(1);
    }
  });

  test('every package stands in a decision with its reason', () => {
    const decisions = under('docs/decisions/').flatMap(codeOf);
    const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(packages.filter((name) => !decisions.includes(name))).toEqual([]);
  });

  test('every page is in NFC', () => {
    expect(pages.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([]);
  });
});
