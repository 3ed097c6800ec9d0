// Node strips types by itself; JSX it does not know. All pages are turned to JavaScript in one go, nothing of it is kept on disk but the engine's compile cache.
import { readdirSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

enableCompileCache();

const WEB = fileURLToPath(new URL('../web/', import.meta.url));
const pages = readdirSync(WEB, { recursive: true }).filter((name) => name.endsWith('.tsx'));

const { outputFiles } = buildSync({
  entryPoints: pages.map((name) => `${WEB}${name}`),
  outdir: WEB,
  outbase: WEB,
  write: false,
  bundle: false,
  format: 'esm',
  target: 'node24',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
});
const sources = new Map(outputFiles.map(({ path, text }) => [path.replace(/\.js$/, '.tsx'), text]));

registerHooks({
  load(url, context, next) {
    const source = url.endsWith('.tsx') ? sources.get(fileURLToPath(url)) : undefined;
    return source === undefined ? next(url, context) : { format: 'module', source, shortCircuit: true };
  },
});
