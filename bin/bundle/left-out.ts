import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** What packages bring along and no function comes to. */
const NEVER_CALLED = [
  // The document of the contract is made when a function is bundled.
  'zod/v4/core/json-schema-processors.js',
  'zod/v4/core/to-json-schema.js',
  // Node has hashes of its own.
  '@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js',
  '@aws-sdk/checksums/dist-es/submodules/sha/sha1/Sha1Js.js',
  // No client is told to retry adaptively.
  '@smithy/core/dist-es/submodules/retry/util-retry/AdaptiveRetryStrategy.js',
];

/** Leaves the names such a file exports, and throws where one is called after all (G8). */
export const leftOut: Plugin = {
  name: 'left-out',
  setup: (build) => {
    const ends = NEVER_CALLED.map((file) => file.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    build.onLoad({ filter: new RegExp(`/node_modules/(?:${ends.join('|')})$`) }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(EXPORTED)].map(([, name, as]) => name ?? as);
      const file = path.slice(path.lastIndexOf('/') + 1);
      const never = `function never() { throw new Error('left out of the bundle: ${file}'); }`;
      return { contents: `${never}\nexport { ${names.map((name) => `never as ${name}`).join(', ')} };`, loader: 'js' };
    });
  },
};

const EXPORTED = /^export (?:(?:async )?(?:function|const|let|var|class) (\w+)|\{ \w+ as (\w+) \})/gm;
