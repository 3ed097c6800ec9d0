import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Operation } from '../../functions/wire/operation.ts';

/**
 * Each operation of an audience is made when it is first asked for: making the schemas of all would take longer than all the rest
 * of a cold start (G8). Only what a route is found by stands in the list from the beginning.
 */
export const lazyOperations: Plugin = {
  name: 'lazy-operations',
  setup: (build) => {
    build.onLoad({ filter: /\/functions\/audiences\/[a-z-]+\.ts$/ }, async ({ path }) => {
      const audience: Readonly<Record<string, readonly Operation[]>> = await import(pathToFileURL(path).href);
      const source = await readFile(path, 'utf8');
      const lists = Object.entries(audience).map(
        ([name, operations]) => `export const ${name} = [${operations.map((it) => lazy(it, source)).join()}];`,
      );
      return { contents: lists.join('\n'), loader: 'js' };
    });
  },
};

const lazy = ({ id, method, path }: Operation, source: string): string => {
  // An operation's file carries its id.
  const imported = new RegExp(`import \\{ (\\w+) \\} from '(\\.\\./http/[a-z-]+/${id}\\.ts)';`).exec(source);
  if (imported === null) throw new Error(`operation ${id} is not imported from a file of its own name`);
  const [, name, file] = imported;
  const found = JSON.stringify({ id, method, path }).slice(0, -1);
  return `${found},"load":()=>import('${file}').then((it)=>it.${name})}`;
};
