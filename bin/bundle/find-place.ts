import { SourceMap } from 'node:module';
import { relative } from 'node:path';
import { build } from 'esbuild';
import type { FunctionName } from '../../lib/stacks/functions.ts';
import { optionsFor, ROOT } from './esbuild-options.ts';

/**
 * Where in the sources a place in a function's bundle lies, as its log and the failed list name it (`index.js:12:345`, counted from
 * 1): `lib/…/file.ts:7`. Undefined where there is nothing of the sources. The bundle is made again, so it has to be of the release
 * that named the place.
 */
export const findPlace = async (province: string, name: FunctionName, place: string): Promise<string | undefined> => {
  const [, line, column] = /:(\d+):(\d+)$/.exec(place) ?? [];
  if (line === undefined || column === undefined) return undefined;
  const { outputFiles } = await build({
    ...optionsFor(province, {}),
    entryPoints: [{ in: `bin/lambda/${name}.ts`, out: `${name}/index` }],
    outdir: `${ROOT}.build/places`,
    sourcemap: 'external',
    write: false,
  });
  const map = outputFiles.find(({ path }) => path.endsWith('.map'));
  if (map === undefined) return undefined;
  const found = new SourceMap(JSON.parse(map.text)).findEntry(Number(line) - 1, Number(column) - 1);
  if (!('originalSource' in found)) return undefined;
  return `${relative(ROOT, `${ROOT}.build/places/${name}/${found.originalSource}`)}:${found.originalLine + 1}`;
};
