import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { optionsFor, ROOT } from '../../bin/bundle/esbuild-options.ts';
import { operations } from '../../functions/audiences/operations.ts';
import { openapi } from '../../functions/wire/openapi.ts';
import { FUNCTIONS } from '../../lib/stacks/functions.ts';

type Described = { readonly security: readonly object[]; readonly operationId: string };

const entries = readdirSync(`${ROOT}bin/lambda`).filter((file) => file.endsWith('.ts'));
/** The files each function is made of. */
let parts: readonly string[];
let code: string;
beforeAll(async () => {
  const entryPoints = entries.map((file) => `${ROOT}bin/lambda/${file}`);
  const made = await build({
    ...optionsFor('thanh-hoa', {}),
    entryPoints,
    outdir: '/nowhere',
    write: false,
    metafile: true,
  });
  parts = Object.values(made.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  code = made.outputFiles.map(({ text }) => text).join('\n');
}, 60_000);

describe('(R9, N4) API9: what there is to ask is written down, and nothing else is there', () => {
  test('(R9) what is deployed is one entry a function, and no function is without', () => {
    expect(entries.map((file) => file.slice(0, -3)).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  });

  test('(R9) the contract says of each operation whether it wants a token, and has no older version beside it', () => {
    const { paths } = openapi(operations, 'Một Cửa') as { paths: Record<string, Record<string, Described>> };
    const described = Object.values(paths).flatMap((methods) => Object.values(methods));
    const open = described.filter(({ security }) => security.length === 0).map(({ operationId }) => operationId);
    expect(open.sort()).toEqual(operations.flatMap(({ id, who }) => (who === 'anyone' ? [id] : [])).sort());
    expect(
      Object.keys(paths).filter((path) => !path.startsWith('/api/') || /\/v\d|beta|test|debug|internal/.test(path)),
    ).toEqual([]);
  });

  test('(R9, N8) no bundle holds the one-machine edition: its movable clock, its outbox, its sample accounts', () => {
    expect(parts.length).toBeGreaterThan(1000);
    expect(parts.filter((path) => /^(bin\/one-machine|lib\/world\/one-machine|test\/)/.test(path))).toEqual([]);
    const system = readdirSync(`${ROOT}bin/one-machine`)
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(`${ROOT}bin/one-machine/${file}`, 'utf8').matchAll(/['"`](\/desk\/[a-z-]+)/g),
      ])
      .map(([, path = '']) => path);
    expect(system.length).toBeGreaterThan(1);
    expect(system.filter((path) => code.includes(path))).toEqual([]);
  });
});
