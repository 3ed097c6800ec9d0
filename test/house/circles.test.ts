import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { type Source, sourcesOf } from './sources.ts';

/** Which files a file imports, types included. */
const importsIn = (sources: readonly Source[]): ReadonlyMap<string, readonly string[]> => {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, text }) => [
      path,
      [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^'\n]+)'/g)]
        .map(([, name = '']) => posix.join(posix.dirname(path), name))
        .filter((target) => known.has(target)),
    ]),
  );
};

/** The first way from a file back to itself, for every file that has one: `a.ts → b.ts → a.ts`. */
const circlesIn = (sources: readonly Source[]): readonly string[] => {
  const imports = importsIn(sources);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return circles;
};

const sources = sourcesOf('lib', 'functions', 'web', 'bin', 'provinces', 'test');

test('(house) no file imports itself by a way round, not even for a type', () => {
  expect(circlesIn(sources)).toEqual([]);
});

test('(house) this test saw the imports, and sees a planted circle', () => {
  const seen = [...importsIn(sources).values()].flat().length;
  expect(seen).toBeGreaterThan(4_000);
  const planted = [
    { path: 'lib/a.ts', text: "import { b } from './b.ts';" },
    { path: 'lib/b.ts', text: "import type { C } from './c.ts';" },
    { path: 'lib/c.ts', text: "import type { A } from './a.ts';" },
  ];
  expect(circlesIn(planted)).toEqual(['lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts']);
});
