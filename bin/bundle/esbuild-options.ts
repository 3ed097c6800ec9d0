import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { lazyOperations } from './lazy-operations.ts';
import { leftOut } from './left-out.ts';
import { madeAssets } from './made-assets.ts';
import { slimSdk } from './slim-sdk.ts';

/** The folder of the project, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Replace = Readonly<Record<string, string>>;

/** How a function becomes one file for Lambda's Node 24: CommonJS (quicker to start than modules), minified, `#province` the one it is for. `replace`: a file of the project by another, by their paths from its root. */
export const optionsFor = (province: string, replace: Replace): BuildOptions => ({
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  minify: true,
  charset: 'utf8',
  metafile: true,
  absWorkingDir: ROOT,
  legalComments: 'none',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': 'FILE_URL' },
  banner: { js: "const FILE_URL=require('node:url').pathToFileURL(__filename).href;" },
  // Native, and each copied beside the one bundle that needs it.
  external: ['@myriaddreamin/typst-ts-node-compiler', 'sharp'],
  alias: {
    '#province': `${ROOT}provinces/${province}/province.ts`,
    '@aws-sdk/credential-provider-node': `${ROOT}bin/bundle/instead/credentials.ts`,
    '@aws-sdk/middleware-endpoint-discovery': `${ROOT}bin/bundle/instead/endpoint-discovery.ts`,
    debug: `${ROOT}bin/bundle/instead/debug.ts`,
    '@smithy/core/event-streams': `${ROOT}bin/bundle/instead/event-streams.ts`,
  },
  plugins: [madeAssets, lazyOperations, slimSdk(ROOT), leftOut, replacing({ ...INSTEAD, ...replace })],
});

/** What a package would reach for inside itself. */
const INSTEAD: Replace = {
  'node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js':
    'bin/bundle/instead/config-files.ts',
};

const replacing = (replace: Replace): Plugin => ({
  name: 'replacing',
  setup: (build) => {
    for (const [path, other] of Object.entries(replace)) {
      const filter = new RegExp(`/${path.split('/').at(-1)?.replaceAll('.', '\\.')}$`);
      build.onLoad({ filter }, ({ path: loaded }) =>
        loaded === ROOT + path
          ? { contents: `export * from ${JSON.stringify(ROOT + other)};`, resolveDir: ROOT, loader: 'ts' }
          : undefined,
      );
    }
  },
});
