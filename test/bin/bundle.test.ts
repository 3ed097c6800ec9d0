import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putBeside } from '../../bin/bundle/beside.ts';
import { bundleProvince, NAMES } from '../../bin/bundle/bundle-province.ts';
import { coldStart } from '../../bin/bundle/cold-start.ts';
import { optionsFor, ROOT } from '../../bin/bundle/esbuild-options.ts';
import { FUNCTIONS, type FunctionName, type FunctionShape, type Need } from '../../lib/stacks/functions.ts';
import { SAMPLES } from '../domain/slips/sample-slips.ts';

const INTO = '.build/bundle-test';
let folder: string;
let metafile: Metafile;
beforeAll(async () => {
  ({ folder, metafile } = await bundleProvince('thanh-hoa', {
    into: INTO,
    replace: { 'lib/world/aws/clock.ts': 'test/bin/standing-clock.ts' },
  }));
}, 60_000);
afterAll(() => rmSync(ROOT + INTO, { recursive: true, force: true }));

/** What really went into the bundle of a function. */
const madeOf = (name: FunctionName): readonly string[] => {
  const { inputs = {} } = metafile.outputs[`${INTO}/thanh-hoa/${name}/index.js`] ?? {};
  return Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0);
};
const holding = (part: string): readonly FunctionName[] =>
  NAMES.filter((name) => madeOf(name).some((path) => path.includes(part)));

describe('(G8) a function is one file that holds what it needs and nothing else', () => {
  test.each(NAMES)('(G8, N5) %s starts with nothing but its own folder', (name) => {
    const place = mkdtempSync(join(tmpdir(), 'bundle-'));
    cpSync(`${folder}/${name}/index.js`, join(place, 'index.js'));
    expect(coldStart(join(place, 'index.js'))).toBeGreaterThan(0);
    rmSync(place, { recursive: true });
  });

  test.each<[string, (needs: readonly Need[]) => boolean]>([
    ['@aws-sdk/client-sesv2', (needs) => needs.includes('post')],
    ['@aws-sdk/client-sns', (needs) => needs.includes('post')],
    ['@aws-sdk/client-kms', (needs) => needs.includes('sign') || needs.includes('vouch')],
    ['@aws-sdk/client-s3', (needs) => needs.some((need) => need.startsWith('papers:'))],
    ['@aws-sdk/client-sfn', (needs) => needs.some((need) => need.startsWith('machines:'))],
    ['@aws-sdk/client-cognito', (needs) => needs.includes('sign-in') || needs.includes('passwords')],
  ])('(G8) %s is in the functions that need it, and in no other', (client, isNeeded) => {
    const needing = NAMES.filter((name) => isNeeded((FUNCTIONS[name] as FunctionShape).needs));
    expect(holding(`node_modules/${client}`).toSorted()).toEqual(needing.toSorted());
  });

  test('(N5) a bundle of one province holds no other', () => {
    for (const other of ['ha-tinh', 'thua-thien-hue', 'bhxh']) expect(holding(`provinces/${other}/`)).toEqual([]);
    expect(holding('provinces/thanh-hoa/').length).toBeGreaterThan(10);
    expect(holding('provinces/checks/')).toEqual([]);
  });

  test('(G8) what only bundling or the one-machine edition uses stays out', () => {
    for (const part of ['zod-openapi', 'zod/v4/locales/vi', 'node_modules/esbuild', 'aws-local-stepfunctions'])
      expect(holding(part), part).toEqual([]);
    expect(holding('minisearch')).toEqual(['public']);
    expect(holding('lib/world/render-slip')).toEqual(['slips']);
    expect(holding('node_modules/unpdf')).toEqual(['open-paper']);
  });

  test('(N4) the sites carry their styles and islands as text', () => {
    for (const [name, words] of [
      ['portal', '.skip'],
      ['console', '.skip'],
    ])
      expect(readFileSync(`${folder}/${name}/index.js`, 'utf8')).toContain(words);
  });

  test('(N4) one file stands in for another where that is asked for', () => {
    expect(holding('test/bin/standing-clock.ts').length).toBeGreaterThan(5);
    expect(holding('lib/world/aws/clock.ts')).toEqual([]);
  });
});

test('(N4) the contract beside the public function names the province and every operation', () => {
  const contract = JSON.parse(readFileSync(`${folder}/public/openapi.json`, 'utf8'));
  expect(contract.info.title).toContain('Thanh Hóa');
  expect(Object.keys(contract.paths).length).toBeGreaterThan(50);
});

test('(D7, G8) the renderer draws a slip from the folder alone: module, fonts and templates lie beside it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'slips-'));
  const contents = "export { renderSlip } from './lib/world/render-slip.ts';";
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' } as const;
  await build({ ...optionsFor('thanh-hoa', {}), stdin, outfile: join(place, 'index.js') });
  putBeside('slips', 'thanh-hoa', place);
  const { renderSlip } = createRequire(import.meta.url)(join(place, 'index.js'));
  const pdf: Uint8Array = await renderSlip('receipt', SAMPLES.receipt);
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  rmSync(place, { recursive: true });
}, 30_000);

test('(C3, G8) papers are opened from the folder alone: the decoder of pictures lies beside it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'open-paper-'));
  const contents = "export { openPaper } from './lib/world/open-paper.ts';";
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' } as const;
  await build({ ...optionsFor('thanh-hoa', {}), stdin, outfile: join(place, 'index.js') });
  putBeside('open-paper', 'thanh-hoa', place);
  const { openPaper } = createRequire(import.meta.url)(join(place, 'index.js'));
  for (const [name, type, opens] of [
    ['jpeg-named.png', 'image/jpeg', 'opens'],
    ['truncated.jpg', 'image/jpeg', 'cut-off'],
    ['plain.pdf', 'application/pdf', 'opens'],
    ['locked-user.pdf', 'application/pdf', 'locked'],
  ])
    expect(await openPaper(readFileSync(`${ROOT}test/cases/papers/${name}`), type), name).toBe(opens);
  rmSync(place, { recursive: true });
}, 30_000);
