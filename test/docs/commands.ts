import { existsSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { codeOf, type Page, ROOT } from './pages.ts';

/** What npm does by itself. */
const NPM_OWN = ['audit', 'ci', 'exec', 'install', 'rebuild', 'sbom'];

/** The npm scripts a page names: `npm run verify`, `npm test`. */
export const scriptsOf = (page: Page): readonly string[] =>
  codeOf(page)
    .flatMap((code) => [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|([a-z][\w-]*))/g)])
    .flatMap(([, run, plain]) => (plain !== undefined && NPM_OWN.includes(plain) ? [] : [run ?? plain ?? '']));

/** The tools a page calls by `npx`. */
export const toolsOf = (page: Page): readonly string[] =>
  codeOf(page)
    .flatMap((code) => [...code.matchAll(/\bnpx ([\w-]+)/g)])
    .map(([, tool]) => tool ?? '');

/** The tests a page has vitest run, as files or folders. */
export const testsRunIn = (page: Page): readonly string[] =>
  codeOf(page)
    .flatMap((code) => [...code.matchAll(/\bvitest run((?: (?!--? )[^\s;&|]+)*)/g)])
    .flatMap(([, words]) => (words ?? '').split(' ').filter((word) => word !== '' && !word.startsWith('-')));

/** Every command that cannot be given. */
export const unknownCommands = (page: Page): readonly string[] => [
  ...scriptsOf(page)
    .filter((script) => !Object.hasOwn(packageJson.scripts, script))
    .map((script) => `${page.path}: npm run ${script}`),
  ...toolsOf(page)
    .filter((tool) => !existsSync(join(ROOT, 'node_modules/.bin', tool)))
    .map((tool) => `${page.path}: npx ${tool}`),
  ...testsRunIn(page)
    .filter((path) => !/[<*]/.test(path) && !existsSync(join(ROOT, path)))
    .map((path) => `${page.path}: vitest run ${path}`),
];
