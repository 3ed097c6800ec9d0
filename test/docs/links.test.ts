import { describe, expect, test } from 'vitest';
import { faultsIn, linksOf, pages, pathsOf, scriptsOf } from './pages.ts';

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
});
