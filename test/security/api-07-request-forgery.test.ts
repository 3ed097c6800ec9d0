import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { operations } from '../../functions/audiences/operations.ts';
import { LAN, MINH } from '../functions/office.ts';
import { openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { GOOD_BODIES, goodRequest, oneAfterAnother } from './good-requests.ts';

let front: WholeSystem;
const called: unknown[] = [];
const note = (message: unknown): void => void called.push(message);
beforeAll(async () => {
  front = await openSystem();
  subscribe('net.client.socket', note);
});
afterAll(async () => {
  unsubscribe('net.client.socket', note);
  await front.close();
});

const INSIDE = [
  'http://169.254.169.254/latest/meta-data/iam/security-credentials/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
];

/** The good body with every text in it turned into an address. */
const addressed = (said: unknown, address: string): unknown => {
  if (typeof said === 'string') return address;
  if (Array.isArray(said)) return said.map((one) => addressed(one, address));
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, addressed(value, address)]));
};

const namesIn = (schema: z.ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

describe('(R9, N4) API7: nobody makes the system call an address', () => {
  test('(R9) a connection that is opened is noticed', () => {
    connect(9, '127.0.0.1')
      .on('error', () => undefined)
      .destroy();
    expect(called.splice(0)).toHaveLength(1);
  });

  test('(R9) no request has a field for an address to call', () => {
    const fields = operations.flatMap(({ params, query, body }) => [params, query, body].flatMap(namesIn));
    expect(fields.length).toBeGreaterThan(80);
    expect(fields.filter((name) => /url|uri|href|^link$|callback|webhook|host|redirect/i.test(name))).toEqual([]);
  });

  test.each(oneAfterAnother(operations).map((operation) => [operation.id, operation] as const))(
    '(R9, N4) %s given addresses for words opens no connection',
    async (id, operation) => {
      for (const as of [LAN, MINH]) {
        for (const address of INSIDE) {
          const names = { id: address, fileId: address, code: address, number: address, kind: address, year: address };
          const coded = Object.fromEntries(Object.entries(names).map(([name, it]) => [name, encodeURIComponent(it)]));
          const { path } = goodRequest(operation, coded);
          const headers = { host: '169.254.169.254', 'x-forwarded-host': '169.254.169.254', referer: address };
          for (const body of [addressed(GOOD_BODIES[id], address), GOOD_BODIES[id]]) {
            const told = await front.ask(operation.method, path, { as, headers, ...(GOOD_BODIES[id] && { body }) });
            expect(told.status).toBeLessThan(500);
          }
        }
      }
      expect(called).toEqual([]);
    },
  );

  test('(R9) handlers, rules and provinces have nothing to call with', () => {
    const rooms = ['functions', 'lib/domain', 'lib/contract', 'provinces'];
    const root = new URL('../../', import.meta.url);
    const files = rooms.flatMap((room) =>
      readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${room}/${file}`),
    );
    expect(files.length).toBeGreaterThan(400);
    const calling = files.filter((file) =>
      /(?<![.{] ?)\bfetch\(|from '(?:node:)?(?:https?|net|tls|dgram|dns|undici|http2)'|XMLHttpRequest|WebSocket/.test(
        readFileSync(new URL(file, root), 'utf8'),
      ),
    );
    expect(calling).toEqual([]);
  });
});
