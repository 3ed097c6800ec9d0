import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpServer } from '../../bin/one-machine/http-server.ts';
import { onOwnHosts } from '../../bin/one-machine/own-hosts.ts';

const ANSWER = async (request: Request) => new Response(`caller ${request.headers.get('x-forwarded-for')}`);

let server: Server;
beforeAll(async () => {
  server = httpServer(onOwnHosts('https://motcua.example.vn', ANSWER), 'motcua.example.vn');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The whole answer to one GET; `fetch` lets nobody choose the Host. */
const asked = (host: string, path = '/', header = ''): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${header}Connection: close\r\n\r\n`),
    );
    let answer = '';
    socket.on('data', (part) => {
      answer += part.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

test.each(['127.0.0.1', '127.0.0.1:8080', 'localhost:9000', 'LOCALHOST', '[::1]:8080', 'motcua.example.vn'])(
  '(N4, R9) asked as %s, the machine answers',
  async (host) => {
    expect(await asked(host)).toMatch(/^HTTP\/1\.1 200 /);
  },
);

test.each(['ke-xau.example:8080', 'localhost.ke-xau.example', '127.0.0.1.nip.example', '192.168.1.9', 'example.vn'])(
  '(N4, R9) asked as %s, as a page elsewhere can by DNS rebinding, it shows nothing and says which address to open',
  async (host) => {
    for (const path of ['/', '/can-bo', '/api/agencies', '/desk/outbox', '/upload/x']) {
      const answer = await asked(host, path);
      expect(answer, path).toMatch(/^HTTP\/1\.1 421 /);
      expect(answer, path).toContain('Địa chỉ đúng: https://motcua.example.vn/');
      expect(answer, path).not.toContain('caller');
    }
    expect(await asked(host, '/api/agencies')).toContain('"reason":"host-unknown"');
    expect(await asked(host, '/')).toMatch(/content-type: text\/html[\s\S]*<h1>Sai tên máy<\/h1>/i);
  },
);

test('(N4) what a caller says of its own address is believed only under the name the proxy answers to', async () => {
  const said = 'X-Forwarded-For: 198.51.100.7, 203.0.113.9\r\n';
  expect(await asked('motcua.example.vn', '/', said)).toContain('caller 203.0.113.9');
  expect(await asked('127.0.0.1', '/', said)).toContain('caller 127.0.0.1');
  expect(await asked('motcua.example.vn')).toContain('caller 127.0.0.1');
});
