import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../house/sources.ts';

type Locked = {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
};

const read = (file: string) => JSON.parse(readFileSync(ROOT + file, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };
const { dependencies, devDependencies } = read('package.json');
const [[, ours], ...locked] = Object.entries(packages) as [[string, object], ...[string, Locked][]];

test('(N4) every package has the hash of its bytes in the lockfile; one that comes inside another is covered by that one’s', () => {
  expect(locked.length).toBeGreaterThan(300);
  const without = locked.filter(([path, { integrity, inBundle }]) =>
    inBundle ? packages[holderOf(path)]?.integrity === undefined : !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(without.map(([path]) => path)).toEqual([]);
});

test('(N4) no package is taken from another place than the registry', () => {
  const elsewhere = locked.filter(
    ([, { resolved }]) => !(resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('(N4) the lockfile is whole: what package.json asks for, and what each package may need on another platform (npm ci refuses otherwise)', () => {
  expect(ours).toMatchObject({ dependencies, devDependencies });
  expect(
    Object.values({ ...dependencies, ...devDependencies }).filter((version) => !/^\d/.test(String(version))),
  ).toEqual([]);
  const missing = locked.flatMap(
    ([path, { optionalDependencies = {} }]: [string, Locked & { optionalDependencies?: object }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

/** The package that brings this one in its own bytes. */
const holderOf = (path: string): string => {
  const holder = path.slice(0, path.lastIndexOf('/node_modules/'));
  return packages[holder]?.inBundle ? holderOf(holder) : holder;
};

/** Node looks beside the package, then above. */
const isLocked = (path: string, name: string): boolean => {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0)))
    if (`${at}/node_modules/${name}` in packages) return true;
  return `node_modules/${name}` in packages;
};
