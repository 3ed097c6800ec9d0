import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Of the SDK's clients only what is called: each brings the schemas and errors of every operation of its service (G8). */
export const slimSdk = (root: string): Plugin => ({
  name: 'slim-sdk',
  setup: (build) => {
    const taken = takenFromSdk(`${root}lib/world/`);
    build.onLoad({ filter: /\/@aws-sdk\/client-[a-z0-9-]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => ({
      contents: withPlainKeys(withoutOtherErrors(await readFile(path, 'utf8'), taken)),
      loader: 'js',
    }));
    // A client reads nothing of it but its version.
    build.onLoad({ filter: /\/@aws-sdk\/client-[a-z0-9-]+\/package\.json$/ }, async ({ path }) => {
      const { version }: { version: string } = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
});

/** Every name our world takes from a client. */
const takenFromSdk = (folder: string): ReadonlySet<string> => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const lists = sources.flatMap((file) => [
    ...readFileSync(folder + file, 'utf8').matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-/g),
  ]);
  return new Set(lists.flatMap(([, names = '']) => names.split(',').map((name) => name.trim())));
};

/** Errors we do not tell apart by their class come as their service's error, with the same name and message. */
const withoutOtherErrors = (source: string, taken: ReadonlySet<string>): string =>
  source.replace(/^n0_registry\.registerError\(\w+\$?, (\w+)\);$/gm, (line, name: string) =>
    taken.has(name) ? line : '',
  );

/** Keys named by constants (`{ [_hE]: 403 }`) keep a bundler from leaving unused schemas out: an e-mail would bring all 110 operations of SES. */
const withPlainKeys = (source: string): string => {
  const words = new Map([...source.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name, word]) => [name, word]));
  return source.replace(/\[(_\w+)\]:/g, (key, name: string) => (words.has(name) ? `${words.get(name)}:` : key));
};
