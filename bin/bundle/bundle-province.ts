import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { FUNCTIONS, type FunctionName } from '../../lib/stacks/functions.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { putBeside } from './beside.ts';
import { optionsFor, type Replace, ROOT } from './esbuild-options.ts';

type Options = {
  /** A file of the project by another, by their paths from its root: conformance moves the clock. */
  readonly replace?: Replace;
  /** Where the bundles go, from the project's root: `.build` unless given. */
  readonly into?: string;
};

export const NAMES = Object.keys(FUNCTIONS) as readonly FunctionName[];

/** Bundles every function of a province into `.build/<province>/<name>/`, after checking the province's data; answers where, and what each is made of. */
export const bundleProvince = async (
  key: string,
  { replace = {}, into = '.build' }: Options = {},
): Promise<{ readonly folder: string; readonly metafile: Metafile }> => {
  const province = findProvince(key).key;
  const folder = `${ROOT}${into}/${province}`;
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    ...optionsFor(province, replace),
    entryPoints: NAMES.map((name) => ({ in: `bin/lambda/${name}.ts`, out: `${name}/index` })),
    outdir: folder,
    metafile: true,
  });
  for (const name of NAMES) {
    const its = `${folder}/${name}`;
    mkdirSync(its, { recursive: true });
    isCommonJs(its);
    putBeside(name, province, its);
  }
  return { folder, metafile };
};

/** A handler that does nothing, bundled like the others: what every cold start is measured by. Answers its file. */
export const bundleEmpty = async (into: string): Promise<string> => {
  const outfile = `${ROOT}${into}/empty/index.js`;
  const stdin = { contents: 'export const handler = async () => undefined;', loader: 'ts' } as const;
  await build({ ...optionsFor('thanh-hoa', {}), stdin, outfile });
  isCommonJs(dirname(outfile));
  return outfile;
};

/** Here Node would otherwise read a bundle by the nearest package.json above it. */
const isCommonJs = (folder: string): void => writeFileSync(`${folder}/package.json`, '{"type":"commonjs"}');
