import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A source file by its path from the root. */
export type Source = { readonly path: string; readonly text: string };

/** Every source file of these folders that git tracks or would. */
export const sourcesOf = (...folders: readonly string[]): readonly Source[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...folders], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  })
    .split('\0')
    .filter((path) => /\.(ts|tsx|mjs|mts)$/.test(path) && existsSync(ROOT + path))
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
