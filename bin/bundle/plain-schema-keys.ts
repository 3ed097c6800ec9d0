import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The SDK's schemas name their keys by constants (`{ [_hE]: 403 }`), which keeps a bundler from leaving unused ones out: an
 * e-mail would bring all 110 operations of SES. With the keys written out, only those asked for stay (G8).
 */
export const plainSchemaKeys: Plugin = {
  name: 'plain-schema-keys',
  setup: (build) => {
    build.onLoad({ filter: /\/@aws-sdk\/client-[a-z0-9-]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => ({
      contents: withPlainKeys(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

const withPlainKeys = (source: string): string => {
  const words = new Map([...source.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name, word]) => [name, word]));
  return source.replace(/\[(_\w+)\]:/g, (key, name: string) => (words.has(name) ? `${words.get(name)}:` : key));
};
