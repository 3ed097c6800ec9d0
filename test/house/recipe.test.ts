import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACES, STEP_PLACE } from './planted/pause.ts';
import { ROOT, sourcesOf } from './sources.ts';

const FOLDERS = ['lib', 'functions', 'web', 'provinces', 'bin', 'test'];
const BESIDE = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'statemachines'];
/** Everything a decision touches, and little more: a check takes seconds. */
const NEAR = ['lib/domain', 'lib/contract/decisions.ts', 'functions/decisions', 'web/console/decisions'];

let copy: string;
const original = (file: string): string => (existsSync(ROOT + file) ? readFileSync(ROOT + file, 'utf8') : '');

/** Writes a place as it is in the house, or with the decision planted. */
const write = (file: string, text: string): void =>
  text === '' ? rmSync(join(copy, file), { force: true }) : writeFileSync(join(copy, file), text);
const plant = ({ file, plant: planted }: (typeof PLACES)[number]): void => write(file, planted(original(file)));
const forget = ({ file }: (typeof PLACES)[number]): void => write(file, original(file));

const run = (script: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { well: status === 0, said: stdout + stderr };
};

/** What the compiler says of these folders of the copy. */
const compiled = (include: readonly string[]) => {
  writeFileSync(join(copy, 'tsconfig.near.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  return run('typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'tsconfig.near.json');
};
const tested = (file: string) => run('vitest/vitest.mjs', 'run', file);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mot-cua-recipe-'));
  for (const { path, text } of sourcesOf(...FOLDERS)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  for (const file of BESIDE) cpSync(ROOT + file, join(copy, file), { recursive: true });
  for (const file of ['web/portal', 'web/console', 'web/shared', 'test/cases'])
    cpSync(ROOT + file, join(copy, file), { recursive: true });
  symlinkSync(`${ROOT}node_modules`, join(copy, 'node_modules'));
  for (const place of PLACES) plant(place);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('(house) a decision is added at the places CONTRIBUTING names, and none can be forgotten in silence', () => {
  test('CONTRIBUTING names these places, at most twelve', () => {
    const [, recipe = ''] = /^## Add a decision\n([\s\S]*?)\n## /m.exec(original('CONTRIBUTING.md')) ?? [];
    const named = [...recipe.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, place]) => place);
    expect(named.toSorted()).toEqual([...PLACES, STEP_PLACE].map(({ place }) => place).toSorted());
    expect(named.length).toBeLessThanOrEqual(12);
  });

  test('planted at all of them it compiles, and works in the API, on the console’s form and in the journal’s page', () => {
    expect(compiled(['lib', 'functions', 'web', 'provinces'])).toEqual({ well: true, said: '' });
    cpSync(join(copy, 'test/house/planted/it-works.ts'), join(copy, 'test/house/planted/it-works.test.ts'));
    const { well, said } = tested('test/house/planted/it-works.test.ts');
    expect(said).toContain('2 passed');
    expect(well).toBe(true);
  }, 120_000);

  test.each(PLACES)(
    'forgotten in $place it does not compile',
    (place) => {
      forget(place);
      const { well, said } = compiled(NEAR);
      plant(place);
      expect(well).toBe(false);
      expect(said).toMatch(/error TS.*pause/i);
    },
    60_000,
  );

  test('never offered, it fails the test of moves, until it closes a step', () => {
    const rule = PLACES.find(({ file }) => file === 'lib/domain/dossier/decisions/pause.ts');
    const never = rule?.plant('').replace(/ {2}offered: .*\n/, '') ?? '';
    write('lib/domain/dossier/decisions/pause.ts', never);
    expect(tested('test/domain/dossier/offered.test.ts').well).toBe(false);

    plant(STEP_PLACE);
    expect(tested('test/domain/dossier/offered.test.ts')).toMatchObject({ well: true });
    forget(STEP_PLACE);
    if (rule !== undefined) plant(rule);
  }, 60_000);
});
