import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { asVitest } from './as-vitest.ts';
import { SOURCES } from './rooms.ts';

const required = createRequire(import.meta.url);

/**
 * A test file with all it imports as one function: called again it is loaded anew, so that a mutant finds nothing that another
 * left in a cache. `mutated`: the sources that stand in the place of those on disk.
 */
export const asFunction = async (file: string, mutated: ReadonlyMap<string, string>): Promise<() => void> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, SOURCES))],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    external: ['vitest', 'fast-check'],
    logLevel: 'error',
    plugins: [
      {
        name: 'mutated',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const url = pathToFileURL(path).href;
            const source = mutated.get(url) ?? readFileSync(path, 'utf8');
            return { contents: source.replaceAll('import.meta.url', JSON.stringify(url)), loader: 'ts' };
          }),
      },
    ],
  });
  const load = compileFunction(outputFiles[0]?.text ?? '', ['require', 'module', 'exports']);
  return () => load((name: string) => (name === 'vitest' ? asVitest : required(name)), { exports: {} }, {});
};
