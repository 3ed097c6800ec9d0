import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { courier } from '../../../lib/world/outside/courier.ts';
import { openThere, type There } from './there.ts';

let there: There;
let elsewhere: There;
beforeAll(async () => {
  [there, elsewhere] = [await openThere(), await openThere()];
});
afterAll(() => Promise.all([there.close(), elsewhere.close()]));

const take = (to: string, { hereToo = true, answerAtMost = 0 } = {}) =>
  courier({ hereToo, milliseconds: 400 }).take({ to, type: 'text/plain', bytes: Buffer.from('ghi chú'), answerAtMost });

describe('requests to addresses outside', () => {
  test.each([
    ['http://nhanchung.example/nhan', true],
    ['http://127.0.0.1.example/nhan', true],
    ['ftp://127.0.0.1/nhan', true],
    ['file:///etc/passwd', true],
    ['khong phai dia chi', true],
    ['http://127.0.0.1:1/nhan', false],
    ['http://localhost:1/nhan', false],
  ])(
    '(N3, N4) %s (on a desk: %s) is gone to by nobody: only https, and on a desk this machine',
    async (to, hereToo) => {
      await expect(take(to, { hereToo })).rejects.toThrow('not https');
    },
  );

  test('(N3, N4) who answers with another address is not followed there', async () => {
    for (const status of [301, 307, 308]) {
      there.answer((_, response) => void response.writeHead(status, { location: elsewhere.url }).end());
      await expect(take(there.url)).rejects.toThrow(`HTTP ${status}`);
    }
    expect(elsewhere.took).toEqual([]);
  });

  test.each([400, 404, 503])('(N3) %i is a no', async (status) => {
    there.answer((_, response) => void response.writeHead(status).end('không'));
    await expect(take(there.url)).rejects.toThrow(`HTTP ${status}`);
  });

  test('(N3) who says nothing, or never ends, is left after a while', async () => {
    there.answer(() => undefined);
    await expect(take(there.url)).rejects.toThrow('no answer in time');
    there.answer((_, response) => void response.writeHead(200).write('và'));
    await expect(take(there.url, { answerAtMost: 1000 })).rejects.toThrow('no answer in time');
  });

  test('(N3) of an answer no more is read than was asked for, and who is not there is named by the machine’s word', async () => {
    there.answer((_, response) => void response.writeHead(200).end('x'.repeat(1001)));
    await expect(take(there.url, { answerAtMost: 1000 })).rejects.toThrow('answer too long');
    expect((await take(there.url, { answerAtMost: 1001 })).byteLength).toBe(1001);
    expect((await take(there.url)).byteLength).toBe(0);
    await expect(take('http://127.0.0.1:9/nhan')).rejects.toThrow(/^(ECONNREFUSED|TypeError)$/);
  });
});
