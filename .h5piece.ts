import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { coldStart } from './bin/bundle/cold-start.ts';
import { optionsFor, ROOT } from './bin/bundle/esbuild-options.ts';
const pieces: Record<string,string> = {
  empty: 'export const handler = async () => 1;',
  dynamo: "import { openDynamo } from './lib/world/aws/dynamo.ts'; const d = openDynamo('x'); export const handler = async () => d;",
  zod: "import * as z from 'zod'; export const handler = async () => z.object({a: z.string()});",
  middy: "import middy from '@middy/core';import headerNormalizer from '@middy/http-header-normalizer';import jsonBodyParser from '@middy/http-json-body-parser'; export const handler = middy(async()=>1).use(headerNormalizer()).use(jsonBodyParser());",
  jose: "import { jwtVerify, createRemoteJWKSet } from 'jose'; export const handler = async () => [jwtVerify, createRemoteJWKSet];",
  joseset: "import { jwtVerify, createRemoteJWKSet } from 'jose'; const k = createRemoteJWKSet(new URL('https://a.b/c')); export const handler = async () => [jwtVerify, k];",
  province: "import { province } from '#province'; export const handler = async () => province;",
  contract: "import { operations } from './functions/http/operations.ts'; export const handler = async () => operations;",
  deskops: "import { deskOperations } from './functions/audiences/desk.ts'; export const handler = async () => deskOperations;",
  problems: "import { PROBLEMS } from './functions/problems.ts'; export const handler = async () => PROBLEMS;",
  cryptoimp: "import { createHash } from 'node:crypto'; export const handler = async () => createHash;",
  https: "import { Agent } from 'node:https'; export const handler = async () => Agent;",
  fetchg: "const f = globalThis.fetch; export const handler = async () => f;",
  subtle: "const f = globalThis.crypto.subtle; export const handler = async () => f;",
};
await Promise.all(Object.entries(pieces).map(([n,c]) => build({...optionsFor('thanh-hoa',{}), stdin:{contents:c,resolveDir:ROOT,loader:'ts'}, outfile: `.build/piece/${n}/index.js`})));
writeFileSync('.build/piece/package.json','{"type":"commonjs"}');
const t: Record<string, number[]> = {};
for (let i=0;i<9;i++) for (const n of Object.keys(pieces)) (t[n]??=[]).push(coldStart(`${ROOT}.build/piece/${n}/index.js`));
for (const [n,a] of Object.entries(t)) console.log(n.padEnd(12), a.sort((x,y)=>x-y)[4].toFixed(1), (a[4]/t.empty[4]).toFixed(2));
