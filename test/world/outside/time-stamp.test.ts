import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { millisecondsOf } from '../../../lib/domain/time/instant.ts';
import { readTimeStamp, timeStampQuery } from '../../../lib/world/outside/time-stamp.ts';
import { type Authority, openAuthority } from './authority.ts';

const NOTE = Buffer.from('tinh-mau.mot-cua/evidence\n12\n…\n\n— chữ ký\n');
const asked = () => ({ bytes: NOTE, nonce: randomBytes(16) });

let authority: Authority;
beforeAll(async () => {
  authority = await openAuthority();
}, 60_000);
afterAll(() => authority.close());

describe('a time stamp of RFC 3161', () => {
  test('(N3) the request is read by openssl as it is meant: SHA-256, a nonce, the certificate asked for', () => {
    const file = `${authority.root}.tsq`;
    writeFileSync(file, timeStampQuery({ bytes: NOTE, nonce: Buffer.alloc(16, 0xff) }));
    const read = execFileSync('openssl', ['ts', '-query', '-in', file, '-text'], { encoding: 'utf8', stdio: 'pipe' });
    expect(read).toContain('Hash Algorithm: sha256');
    expect(read).toContain(`Nonce: 0x7F${'FF'.repeat(15)}`);
    expect(read).toContain('Certificate required: yes');
  });

  test('(N3) what openssl stamped is right, with the authority’s instant, and openssl finds the same', async () => {
    for (let n = 0; n < 20; n += 1) {
      const stamped = asked();
      const reply = authority.stamp(timeStampQuery(stamped));
      const at = await readTimeStamp(reply, stamped);
      expect(Math.abs(millisecondsOf(at) - Date.now())).toBeLessThan(60_000);
      if (n === 0) expect(authority.verifies(reply, NOTE)).toBe(true);
    }
  });

  test('(N3) over other bytes, to another request, or to none, it proves nothing', async () => {
    const stamped = asked();
    const reply = authority.stamp(timeStampQuery(stamped));
    await expect(readTimeStamp(reply, { ...stamped, bytes: Buffer.from('khác') })).rejects.toThrow('other imprint');
    await expect(readTimeStamp(reply, { ...stamped, nonce: randomBytes(16) })).rejects.toThrow('other nonce');
    const withoutNonce = `${authority.root}.none`;
    writeFileSync(`${withoutNonce}.txt`, NOTE);
    const words = [
      'ts',
      '-query',
      '-data',
      `${withoutNonce}.txt`,
      '-sha256',
      '-cert',
      '-no_nonce',
      '-out',
      withoutNonce,
    ];
    execFileSync('openssl', words, { stdio: 'pipe' });
    const old = authority.stamp(execFileSync('cat', [withoutNonce]));
    await expect(readTimeStamp(old, stamped)).rejects.toThrow('other nonce');
  });

  test('(N3) one refused, one without a signature of a certificate, and what is no reply at all are told apart', async () => {
    const stamped = asked();
    const refused = authority.stamp(Buffer.from('300d0201', 'hex'));
    await expect(readTimeStamp(refused, stamped)).rejects.toThrow('not granted: 2');
    for (const none of [Buffer.alloc(0), Buffer.from('<html>'), randomBytes(3000), Buffer.from('3003020100', 'hex')])
      await expect(readTimeStamp(none, stamped)).rejects.toThrow(/no reply of RFC 3161|not granted/);

    const query = timeStampQuery(stamped);
    const bare = Buffer.concat([query.subarray(0, query.length - 3)]);
    bare[1] = (bare[1] ?? 0) - 3;
    await expect(readTimeStamp(authority.stamp(bare), stamped)).rejects.toThrow('other signature');
  });

  test('(N3) whoever else of the same root signs the same is no authority', async () => {
    const stamped = asked();
    const reply = authority.stamp(timeStampQuery(stamped));
    for (const usage of ['critical,serverAuth', 'timeStamping'])
      await expect(readTimeStamp(authority.signedBy(usage, reply), stamped)).rejects.toThrow('not for stamping');
    expect(await readTimeStamp(authority.signedBy('critical,timeStamping', reply), stamped)).toBeDefined();
  });

  test('(N3) a bit turned anywhere in what was signed, in the signature or in the signer’s certificate is found', async () => {
    const stamped = asked();
    const reply = authority.stamp(timeStampQuery(stamped));
    const passed: number[] = [];
    for (let at = 0; at < reply.length; at += 10) {
      const forged = Buffer.from(reply);
      forged[at] = (forged[at] ?? 0) ^ 1;
      const read = await readTimeStamp(forged, stamped).catch(() => undefined);
      if (read !== undefined) passed.push(at);
    }
    // What is left: that it was granted with a remark, and how lengths and kinds of text are written.
    expect(passed.length).toBeLessThan(12);
    const whole = await readTimeStamp(reply, stamped);
    for (const at of passed) {
      const forged = Buffer.from(reply);
      forged[at] = (forged[at] ?? 0) ^ 1;
      expect(await readTimeStamp(forged, stamped)).toBe(whole);
    }
  }, 60_000);
});
