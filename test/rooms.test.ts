import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Source = { readonly path: string; readonly text: string };

const ROOT = new URL('../', import.meta.url);
const ROOMS = [
  'lib/domain',
  'lib/contract/typed',
  'lib/contract',
  'lib/world',
  'lib/stacks',
  'provinces',
  'functions',
  'web',
  'bin',
  'test',
] as const;
type Room = (typeof ROOMS)[number];

/** Arrows go one way: what a room may import besides itself. `packages`: true for any, or those named. */
const MAY: Record<Room, { readonly rooms: readonly Room[]; readonly packages: boolean | readonly string[] }> = {
  // What people type, in one form: the door of every room, and it knows none.
  'lib/contract/typed': { rooms: [], packages: [] },
  'lib/domain': { rooms: ['lib/contract/typed'], packages: [] },
  'lib/contract': { rooms: ['lib/contract/typed', 'lib/domain'], packages: ['zod'] },
  provinces: { rooms: ['lib/contract/typed', 'lib/domain'], packages: [] },
  'lib/world': { rooms: ['lib/contract/typed', 'lib/domain', 'provinces'], packages: true },
  // A stack knows functions and machines by path only; of the world, how tables and settings are named.
  'lib/stacks': {
    rooms: ['lib/domain', 'lib/world'],
    packages: ['aws-cdk-lib', 'constructs', 'cdk-nag', 'node:fs'],
  },
  functions: { rooms: ['lib/world', 'lib/domain', 'lib/contract/typed', 'lib/contract', 'provinces'], packages: true },
  web: { rooms: ['lib/contract/typed', 'lib/contract'], packages: true },
  bin: {
    rooms: [
      'functions',
      'lib/stacks',
      'lib/world',
      'lib/domain',
      'lib/contract/typed',
      'lib/contract',
      'provinces',
      'web',
    ],
    packages: true,
  },
  test: { rooms: [...ROOMS], packages: true },
};

/** Time and chance are arguments; what stands outside comes through the world. Written in halves, so that this file is clean. */
const FORBIDDEN: readonly { readonly text: string; readonly outside: (path: string) => boolean }[] = [
  ...['Date.' + 'now(', 'new ' + 'Date()', 'process.' + 'env', 'Math.' + 'random'].map((text) => ({
    text,
    outside: (path: string) => !/^(lib\/world|bin|test)\//.test(path),
  })),
  { text: '@mid' + 'dy', outside: (path) => path !== 'functions/wire/lambda.ts' },
  { text: 'vi.' + 'mock', outside: () => true },
  { text: 'vi.' + 'doMock', outside: () => true },
];

const roomOf = (path: string): Room | undefined => ROOMS.find((room) => path.startsWith(`${room}/`));

const importsOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g)].map(([, name]) => name ?? '');

/** Every import and every text that breaks the rules of the house, as `file: what`. */
const faultsIn = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => [
    ...importsOf(source)
      .filter((name) => !mayImport(source.path, name))
      .map((name) => `${source.path}: imports ${name}`),
    ...FORBIDDEN.filter(({ text, outside }) => outside(source.path) && source.text.includes(text)).map(
      ({ text }) => `${source.path}: ${text}`,
    ),
  ]);

const mayImport = (path: string, name: string): boolean => {
  const room = roomOf(path);
  if (room === undefined) return false;
  const { rooms, packages } = MAY[room];
  if (!name.startsWith('.'))
    return typeof packages === 'boolean'
      ? packages
      : packages.some((one) => name === one || name.startsWith(`${one}/`));

  const target = roomOf(new URL(name, `file:///${path}`).pathname.slice(1));
  return target === undefined ? room === 'bin' || room === 'test' : target === room || rooms.includes(target);
};

const sources: readonly Source[] = ROOMS.flatMap((room) =>
  readdirSync(new URL(room, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => ({ path: `${room}/${file}`, text: readFileSync(new URL(`${room}/${file}`, ROOT), 'utf8') })),
);

describe('the rooms of the house', () => {
  test('arrows go one way, time and chance are arguments, nothing is mocked', () => {
    expect(faultsIn(sources)).toEqual([]);
  });

  test('this test saw the imports of every room', () => {
    const seen = (room: Room) => sources.filter(({ path }) => roomOf(path) === room).flatMap(importsOf).length;
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(600);
    for (const room of ROOMS) expect(seen(room), room).toBeGreaterThan(room.startsWith('lib/contract') ? 4 : 15);
  });

  test.each([
    ['lib/domain/x.ts', "import { World } from '../world/world.ts';"],
    ['lib/domain/time/x.ts', "import { thanhHoa } from '../../../provinces/thanh-hoa/province.ts';"],
    ['lib/domain/x.ts', "import * as z from 'zod';"],
    ['lib/domain/x.ts', "import { text } from '../contract/common.ts';"],
    ['lib/contract/typed/x.ts', "import { text } from '../common.ts';"],
    ['lib/contract/typed/x.ts', "import * as z from 'zod';"],
    ['lib/domain/x.ts', "import { readFileSync } from 'node:fs';"],
    ['lib/world/x.ts', "import { http } from '../../functions/lambda.ts';"],
    ['provinces/x.ts', "export { World } from '../lib/world/world.ts';"],
    ['web/portal/x.tsx', "import type { World } from '../../lib/world/world.ts';"],
    ['web/portal/x.tsx', "const it = await import('../../functions/gateway.ts');"],
    ['functions/x.ts', "import '../web/portal/app.tsx';"],
    ['functions/http/x.ts', "import { lan } from '../../test/people.ts';"],
    ['functions/x.ts', `import m from '@mid${'dy'}/core';`],
    ['functions/x.ts', `const at = Date.${'now'}();`],
    ['web/x.ts', `const at = new Da${'te'}();`],
    ['functions/x.ts', `const dir = process.${'env'}.DATA_DIR;`],
    ['lib/domain/x.ts', `const chance = Math.${'random'}();`],
    ['test/x.test.ts', `vi.${'mock'}('./a.ts');`],
  ])('a planted fault in %s is found: %s', (path, text) => {
    expect(faultsIn([{ path, text }])).toHaveLength(1);
  });

  test('what is allowed is let through', () => {
    const fine = [
      { path: 'functions/x.ts', text: "import type { World } from '../lib/world/world.ts';\nconst at = new Date(0);" },
      { path: 'web/x.ts', text: "import type { Why } from '../lib/contract/common.ts';\nimport { Hono } from 'hono';" },
      { path: 'bin/x.ts', text: `const { PORT } = process.${'env'};\nimport { json } from '../package.json';` },
    ];
    expect(faultsIn(fine)).toEqual([]);
  });
});
