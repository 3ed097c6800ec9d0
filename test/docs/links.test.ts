import { describe, expect, test } from 'vitest';
import { scriptsOf, testsRunIn, toolsOf, unknownCommands } from './commands.ts';
import { anchorsOf, brokenLinks, linksOf } from './links.ts';
import { type Page, pages } from './pages.ts';
import { lostPaths, pathsOf } from './paths.ts';
import { placedIn, symbolsOf, unknownSymbols } from './symbols.ts';

/** Everything a page names that is not there. */
const faultsIn = (page: Page): readonly string[] => [
  ...brokenLinks(page),
  ...lostPaths(page),
  ...unknownCommands(page),
  ...unknownSymbols(page),
];

describe('the documents', () => {
  test('every link resolves, every path and every name in backticks is there, every command can be given', () => {
    expect(pages.flatMap(faultsIn)).toEqual([]);
  });

  test('this test saw links, paths, commands and names', () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(80);
    expect(pages.flatMap(linksOf).filter(({ heading }) => heading !== '').length).toBeGreaterThan(2);
    expect(pages.flatMap(pathsOf).length).toBeGreaterThan(500);
    expect(pages.flatMap(pathsOf).filter((word) => word.includes('<')).length).toBeGreaterThan(10);
    expect(pages.flatMap(scriptsOf).length).toBeGreaterThan(40);
    expect(pages.flatMap(toolsOf).length).toBeGreaterThan(10);
    expect(pages.flatMap(testsRunIn).length).toBeGreaterThan(10);
    expect(pages.flatMap(symbolsOf).length).toBeGreaterThan(100);
    expect(pages.flatMap(placedIn).length).toBeGreaterThan(10);
  });

  test.each([
    ['a link', 'See [it](lib/domain/no-such.ts).'],
    ['a link below the text', 'See [it][1].\n\n[1]: docs/no-such.md\n'],
    ['a heading of the page itself', '# Here\n\nSee [it](#there).'],
    ['a heading of another page', 'See [it](docs/operations.md#no-such-runbook).'],
    ['a heading of a file that has none', 'See [it](package.json#name).'],
    ['a path', 'See `lib/domain/no-such.ts`.'],
    ['a folder', 'See `lib/no-such/`.'],
    ['a bare file name', 'See `no-such.ts`.'],
    ['a pattern', 'See `lib/no-such/*.ts`.'],
    ['a placeholder in a folder that is not there', 'Add `lib/domain/no-such/<decision>.ts`.'],
    ['a placeholder whose like is not there', 'Add `lib/domain/words/<word>.tsx`.'],
    ['a placeholder for a folder', 'Add `provinces/<province>/no-such.ts`.'],
    ['a path in a command', 'Run `npx vitest run test/no-such`.'],
    ['a path in a tree', '```\nlib/no-such/  nothing\n```'],
    ['a path in a picture', '```mermaid\nflowchart LR\n  a["the law<br/>lib/domain/no-such.ts"]\n```'],
    ['a script', 'Run `npm run no-such`.'],
    ['a script without run', 'Run `npm tests`.'],
    ['a tool', 'Run `npx no-such`.'],
    ['a test', 'Run `npx vitest run no-such`.'],
    ['the CI script', 'Run `.ci/walk`.'],
    ['a name', 'See `submitNothing`.'],
    ['a name that stands elsewhere', 'See `stepKey` and `NotAllowed` in `lib/domain/journal/moment.ts`.'],
  ])('a planted fault is found: %s', (what, text) => {
    const found = faultsIn({ path: 'README.md', text });
    expect(found, found.join(', ')).toHaveLength(what === 'a path in a command' ? 2 : 1);
  });

  test.each([
    ['a heading with marks and a comma', '## Đi, rồi về: `a.b`\n\n[back](#đi-rồi-về-ab)'],
    ['the second heading of one name', '## Same\n\n## Same\n\n[second](#same-1)'],
    [
      'a placeholder',
      'Add `lib/domain/dossier/decisions/<decision>.ts`, `provinces/<province>/procedures/<procedure>.ts`.',
    ],
    ['an address elsewhere', '[AWS](https://aws.amazon.com/#x)'],
    ['a link shown as code', 'Write `[text](no-such.md)`.'],
    ['what npm does by itself', 'Run `npm ci`, `npm audit`.'],
    ['what the page says stands in a file', 'See `stepKey` in `lib/domain/journal/step.ts`.'],
  ])('what is there is let through: %s', (_what, text) => {
    expect(faultsIn({ path: 'README.md', text })).toEqual([]);
  });

  test('headings are named in an address as GitHub names them', () => {
    const text = '# A dossier’s life (ND61-17)\n\n## [Linked](x.md) `code`\n\n```\n# no heading\n```\n';
    expect(anchorsOf({ path: 'x.md', text })).toEqual(['a-dossiers-life-nd61-17', 'linked-code']);
  });
});
