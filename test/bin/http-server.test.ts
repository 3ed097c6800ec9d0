import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { front as frontOf } from '../../bin/one-machine/front.ts';
import { httpServer } from '../../bin/one-machine/http-server.ts';
import { openSystem, type WholeSystem } from '../functions/whole-system.ts';

let front: WholeSystem;
let server: Server;
let base: string;

const site = (name: string) => ({
  fetch: (request: Request) =>
    new Response(name.repeat(1000), {
      headers: [
        ['content-type', 'text/html; charset=utf-8'],
        ['x-address', request.headers.get('x-forwarded-for') ?? ''],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    }),
});

beforeAll(async () => {
  front = await openSystem();
  server = httpServer(
    frontOf(front.system, { api: front.api, publicUrl: '' }, { portal: site('portal'), console: site('console') }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await front.close();
});

/** Sends bytes as they are and reads until the other side closes or falls silent. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setTimeout(500, () => socket.end());
    socket.on('data', (part) => {
      answer += part.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', () => resolve(answer));
  });

describe('(R7) the server of the one-machine edition', () => {
  test.each(['TRACE', 'PROPFIND', 'QUERY', 'LINK'])(
    '%s is 405 with Allow, before a Request is built',
    async (method) => {
      const answer = await raw(`${method} /api/agencies HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer).toMatch(/\nallow: GET, /i);
      expect(answer).toContain('"reason":"method-not-allowed"');
    },
  );

  test.each([
    ['a method nobody knows', 'HACK / HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['no HTTP at all', '\u0000\u0001\u0002\r\n\r\n'],
    ['an absolute address', 'GET http://elsewhere.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['a star', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b%%\r\nConnection: close\r\n\r\n'],
  ])('%s is refused and the server lives on', async (_title, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${base}/api/agencies`)).status).toBe(200);
  });

  test('two slashes at the start do not lead to another host', async () => {
    expect(await raw('GET //evil.example/api/agencies HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toContain(
      'portal',
    );
  });

  test('10 MB, of known or unknown length, get the answer and not a broken line', async () => {
    const chunk = new Uint8Array(100_000);
    const streamed = new ReadableStream({
      start: (controller) => {
        for (let n = 0; n < 100; n++) controller.enqueue(chunk);
        controller.close();
      },
    });
    for (const body of [new Uint8Array(10_000_000), streamed]) {
      const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
      const response = await fetch(`${base}/api/sign-in`, init as RequestInit);
      expect(response.status).toBe(413);
    }
  });

  test('an upload without a genuine address is refused', async () => {
    expect((await fetch(`${base}/upload/x?size=1`, { method: 'PUT', body: 'x' })).status).toBe(403);
    expect((await fetch(`${base}/upload/x`, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

describe('where a request goes', () => {
  test.each([
    ['/', 'portal'],
    ['/ho-so', 'portal'],
    ['/can-bo', 'console'],
    ['/can-bo/ho-so/1', 'console'],
    ['/can-bo-khac', 'portal'],
  ])('%s: the %s', async (path, name) => {
    expect(await (await fetch(`${base}${path}`)).text()).toBe(name.repeat(1000));
  });

  test('the address of the caller is the real one; every cookie is kept; pages are packed, answers of the API are not', async () => {
    const page = await fetch(`${base}/`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
    expect(page.headers.get('x-address')).toBe('127.0.0.1');
    expect(page.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect((await fetch(`${base}/api/openapi.json`)).headers.get('content-encoding')).toBeNull();
    expect((await raw('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toLowerCase()).not.toContain(
      'content-encoding',
    );
  });

  test('HEAD is GET without a body', async () => {
    const head = await fetch(`${base}/api/agencies`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('its own operations', () => {
  const move = (to: unknown, headers = { 'content-type': 'application/json' }) =>
    fetch(`${base}/desk/clock`, { method: 'POST', headers, body: JSON.stringify({ to }) });

  test('the clock moves forward, to an instant of any offset, and never back', async () => {
    expect(await (await move('2026-03-02T01:00:00Z')).json()).toEqual({ now: '2026-03-02T08:00:00+07:00' });
    const back = await move('2026-03-01T08:00:00+07:00');
    expect(back.status).toBe(409);
    expect(await back.json()).toMatchObject({ reason: 'clock-goes-forward' });
  });

  test('what is no instant is refused; a form of another site cannot move the clock', async () => {
    expect((await move('mai')).status).toBe(400);
    expect((await move(7)).status).toBe(400);
    expect((await move('2027-03-02T01:00:00Z', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('the outbox lists e-mails and SMS with recipient, subject and text; portal notices are not post', async () => {
    const { outbox } = front.system.world;
    const notice = {
      dossier: 'd',
      entry: 1,
      kind: 'accepted',
      recipient: 'ac-1',
      subject: 'Đã tiếp nhận',
      text: 'Hồ sơ đã được tiếp nhận.',
      at: '2026-03-02T08:00:00+07:00',
    };
    await outbox.send({ ...notice, key: 'k1', channel: 'email', to: 'lan@example.vn' });
    await outbox.send({ ...notice, key: 'k2', channel: 'portal', to: 'ac-1' });
    const { items } = (await (await fetch(`${base}/desk/outbox`)).json()) as { items: { recipient: string }[] };
    expect(items.filter(({ recipient }) => recipient === 'lan@example.vn')).toEqual([
      expect.objectContaining({
        channel: 'email',
        recipient: 'lan@example.vn',
        subject: 'Đã tiếp nhận',
        text: notice.text,
        repeat: false,
      }),
    ]);
  });

  test('they are not operations of the API', async () => {
    expect((await fetch(`${base}/api/desk/clock`, { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(`${base}/api/openapi.json`)).text()).not.toContain('/desk/clock');
  });
});
