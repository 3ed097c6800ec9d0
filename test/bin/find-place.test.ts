import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { optionsFor, ROOT } from '../../bin/bundle/esbuild-options.ts';
import { findPlace } from '../../bin/bundle/find-place.ts';

const WORDS = 'an event this release does not know';
const SOURCE = 'lib/domain/journal/unknown-event.ts';

const lineOf = (text: string, index: number): readonly [line: number, column: number] => {
  const before = text.slice(0, index).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
};

test('(N4, N9) a place that a log names of a minified bundle is found again in the sources', async () => {
  const { outputFiles } = await build({
    ...optionsFor('thanh-hoa', {}),
    entryPoints: ['bin/lambda/look.ts'],
    outdir: `${ROOT}.build/places-tested`,
    write: false,
  });
  const bundle = outputFiles[0]?.text ?? '';
  const [line, column] = lineOf(bundle, bundle.indexOf(WORDS));
  const source = readFileSync(ROOT + SOURCE, 'utf8');
  const [expected] = lineOf(source, source.indexOf(WORDS));
  expect(await findPlace('thanh-hoa', 'look', `Error at index.js:${line}:${column}`)).toBe(`${SOURCE}:${expected}`);
}, 60_000);

test('(N9) what is no place is told as none', async () => {
  expect(await findPlace('thanh-hoa', 'look', 'somewhere')).toBeUndefined();
});
