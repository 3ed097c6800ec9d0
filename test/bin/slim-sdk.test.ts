import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsFor, ROOT } from '../../bin/bundle/esbuild-options.ts';
import type * as dynamoModule from '../../lib/world/aws/dynamo.ts';

const place = mkdtempSync(join(tmpdir(), 'slim-'));
const NAMESPACE = 'com.amazonaws.dynamodb.v20120810';
const EMULATED = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
let answer = {};
const server = createServer((_, response) => response.writeHead(400).end(JSON.stringify(answer)));
let dynamo: typeof dynamoModule;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, EMULATED, {
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  const stdin = { contents: "export * from './lib/world/aws/dynamo.ts';", resolveDir: ROOT, loader: 'ts' } as const;
  await build({ ...optionsFor('thanh-hoa', {}), stdin, outfile: join(place, 'index.js') });
  dynamo = createRequire(import.meta.url)(join(place, 'index.js'));
}, 30_000);
afterAll(() => {
  for (const name of [...Object.keys(EMULATED), 'AWS_ENDPOINT_URL_DYNAMODB']) delete process.env[name];
  server.close();
  rmSync(place, { recursive: true });
});

const put = () =>
  dynamo.putItem(dynamo.openDynamo('thu-'), 'claims', { key: 'a' }, { when: 'attribute_not_exists(holder)' });

test('(G8, N3) in a bundle too, a refused condition says what stands there', async () => {
  answer = { __type: `${NAMESPACE}#ConditionalCheckFailedException`, Item: { holder: { S: 'b' } } };
  expect(await put()).toEqual({ done: false, row: { holder: 'b' } });
});

test('(G8, R8) an error a bundle does not know by its class still has its name and its message', async () => {
  answer = { __type: `${NAMESPACE}#ResourceNotFoundException`, message: 'no such table' };
  await expect(put()).rejects.toMatchObject({ name: 'ResourceNotFoundException', message: 'no such table' });
});
