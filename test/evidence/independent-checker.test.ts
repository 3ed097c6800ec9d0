import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fastFolder } from '../fast-folder.ts';
import { openRouteWalk, type RouteWalk } from '../functions/route-walk.ts';
import { BASE } from '../functions/whole-system.ts';
import { consulted } from '../tinh-mau/route-procedures.ts';

const CHECKER = fileURLToPath(new URL('./check_log.py', import.meta.url));

let walk: RouteWalk;
let server: Server;
let folder: string;
let kept: string;
let vkey: string;
let entries: readonly string[];
/** What becomes of an answer on its way to the checker: the text of this path, forged or not. */
let onTheWay = (_path: string, answer: string): string => answer;

const asked = async (path: string): Promise<string> => {
  const headers = { 'x-forwarded-for': `198.51.100.${Math.floor(asks++ / 20)}` };
  return (await walk.front.api(new Request(`${BASE}${path}`, { headers }))).text();
};
let asks = 0;

beforeAll(async () => {
  folder = fastFolder('checker');
  walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  server = createServer(async (request, response) => {
    const path = request.url ?? '';
    response.end(onTheWay(path, await asked(path)));
  }).listen(0, '127.0.0.1');
  const first = await walk.files(consulted);
  kept = await asked('/api/evidence/checkpoint');
  const more = [await walk.files(consulted), await walk.files(consulted), await walk.files(consulted)];
  vkey = (JSON.parse(await asked('/api/evidence/key')) as { vkey: string }).vkey;
  const journals = await Promise.all([first, ...more].map((id) => walk.front.system.world.journal.read(id)));
  entries = journals.flat().map(({ hash }) => hash);
}, 60_000);
afterAll(async () => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
  await walk.front.close();
});

const check = async (key = vkey, note = kept, hashes = entries) => {
  const file = join(folder, 'kept.txt');
  writeFileSync(file, note);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const python = spawn('python3', [CHECKER, url, key, file, ...hashes]);
  const [[status], out, said] = await Promise.all([once(python, 'exit'), text(python.stdout), text(python.stderr)]);
  return { status, said: (out + said).trim() };
};
const forging = async (path: RegExp, forge: (answer: string) => string) => {
  onTheWay = (at, answer) => (path.test(at) ? forge(answer) : answer);
  try {
    return await check();
  } finally {
    onTheWay = (_, answer) => answer;
  }
};
const flipped = (hash: string): string => `${hash.startsWith('A') ? 'B' : 'A'}${hash.slice(1)}`;
const rootChanged = (note: string): string => note.replace(/^.{44}$/m, flipped);
const inProof = (forge: (proof: { leaf: number; size: number; hashes: string[] }) => object) => (answer: string) => {
  const proof = JSON.parse(answer) as { leaf: number; size: number; hashes: string[] };
  return JSON.stringify({ ...proof, ...forge(proof) });
};

describe('(N3) somebody else’s sixty lines check our log', { timeout: 60_000 }, () => {
  test('(N3) in another language, with nothing of ours and nothing but its standard library', () => {
    const script = readFileSync(CHECKER, 'utf8');
    expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
    expect(script.match(/^(?:import|from) .*$/gm)).toEqual([
      'import base64, functools, hashlib, json, sys, urllib.request',
    ]);
  });

  test('(N3) every entry is proved in a signed tree, and the tree goes on from the kept one', async () => {
    const { status, said } = await check();
    expect(said).toMatch(new RegExp(`^proved: \\d+ entries signed, .* ${entries.length} found in the tree$`));
    expect(entries.length).toBeGreaterThan(5);
    expect(status).toBe(0);
  });

  test.each([
    ['a rewritten beginning', /consistency/, inProof(({ hashes }) => ({ hashes: hashes.map(flipped) })), 'gone on'],
    ['a path changed', /proof/, inProof(({ hashes }) => ({ hashes: hashes.map(flipped) })), 'is not in the tree'],
    ['a path cut', /proof/, inProof(({ hashes }) => ({ hashes: hashes.slice(1) })), 'is not in the tree'],
    ['another leaf', /proof/, inProof(({ leaf }) => ({ leaf: leaf + 1 })), 'is not in the tree'],
    ['another size', /proof/, inProof(({ size }) => ({ size: size + 1 })), 'is not in the tree'],
    ['a root changed', /checkpoint/, rootChanged, 'the signature'],
    ['a size changed', /checkpoint/, (note: string) => note.replace(/\n(\d+)\n/, '\n1$1\n'), 'the signature'],
  ])('(N3) %s is found', async (_, path, forge, why) => {
    const { status, said } = await forging(path, forge);
    expect(said).toContain('NOT PROVED');
    expect(said).toContain(why);
    expect(status).toBe(1);
  });

  test('(N3) another key and an entry nobody wrote are found', async () => {
    const other = vkey.replace(/.{4}=*$/, (end) => (end.startsWith('A') ? 'BBB=' : 'AAA='));
    expect(await check(other)).toMatchObject({ status: 1, said: expect.stringContaining('key') });
    expect(await check(vkey, kept, ['ab'.repeat(32)])).toMatchObject({ status: 1 });
  });
});
