import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Styles and islands are built here, not in the function: a site's `assets.ts` is run, and what it exports goes into the bundle
 * as text. What built it is left out.
 */
export const madeAssets: Plugin = {
  name: 'made-assets',
  setup: (build) => {
    build.onLoad({ filter: /\/web\/(?:portal|console)\/assets\.ts$/ }, async ({ path }) => {
      const made: Readonly<Record<string, unknown>> = await import(pathToFileURL(path).href);
      const lines = Object.entries(made).map(([name, asset]) => `export const ${name} = ${JSON.stringify(asset)};`);
      return { contents: lines.join('\n'), loader: 'js' };
    });
    build.onResolve({ filter: /^esbuild$/ }, () => ({ path: 'esbuild', external: true, sideEffects: false }));
  },
};
