import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../lib/world/chain.ts';
import { oneMachineUploads } from '../../lib/world/one-machine/papers/uploads.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');
const TEST_PATTERN = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.subarray(at, at + size);
}

describe('(C3, O10) uploads to a signed address', () => {
  const { dataDir, remove } = freshFolder();
  let system: OneMachine;
  beforeAll(async () => {
    system = await openForTests(dataDir);
  });
  afterAll(async () => {
    await system.close();
    remove();
  });

  const addressFor = async (fileId: string, bytes: Uint8Array) => {
    const expected = { size: bytes.byteLength, sha256: sha256Of(bytes), type: 'application/pdf' };
    const { url } = await system.world.files.uploadAddress(fileId, expected);
    const { pathname, search } = new URL(url);
    return `${pathname}${search}`;
  };

  test('the bytes lie there whole once they were received', async () => {
    const address = await addressFor('whole', PDF);
    expect(await system.receiveUpload(address, inParts(PDF, 7), 'application/pdf')).toEqual({ status: 200 });
    expect(await system.world.files.look('whole')).toMatchObject({ sha256: sha256Of(PDF) });
  });

  test.each([
    ['another size', (address: string) => address.replace(/size=\d+/, 'size=999999')],
    ['another file', (address: string) => address.replace('/upload/altered', '/upload/other')],
    ['another type', (address: string) => address.replace('type=application%2Fpdf', 'type=text%2Fhtml')],
    ['a later expiry', (address: string) => address.replace(/expires=\d+/, 'expires=9999999999999')],
    ['no signature', (address: string) => address.replace(/&signature=.*/, '')],
    ['a way out of the folder', (address: string) => address.replace('/upload/altered', '/upload/..%2F..%2Fdesk')],
    ['nonsense', () => '//'],
  ])('an address changed to %s is refused', async (_, change) => {
    const address = change(await addressFor('altered', PDF));
    expect((await system.receiveUpload(address, PDF, 'application/pdf')).status).toBe(403);
    expect(await system.world.files.look('altered')).toBeUndefined();
  });

  test('more bytes than were announced are refused while they arrive, and nothing is kept', async () => {
    const address = await addressFor('too-large', PDF.subarray(0, 20));
    expect(await system.receiveUpload(address, inParts(PDF, 8), 'application/pdf')).toEqual({
      status: 413,
      reason: 'too-large',
    });
    expect(await system.world.files.look('too-large')).toBeUndefined();
  });

  test('another content type than was announced is refused', async () => {
    const address = await addressFor('typed', PDF);
    expect((await system.receiveUpload(address, PDF, 'text/html')).status).toBe(415);
    expect((await system.receiveUpload(address, PDF, undefined)).status).toBe(415);
  });

  test('other bytes of the same size arrive, and the look tells; sent again rightly they are replaced', async () => {
    const address = await addressFor('wrong-first', PDF);
    const wrong = Uint8Array.from(PDF, (byte) => byte ^ 1);
    expect((await system.receiveUpload(address, wrong, 'application/pdf')).status).toBe(200);
    expect(await system.world.files.look('wrong-first')).toMatchObject({ sha256: sha256Of(wrong) });
    expect((await system.receiveUpload(address, PDF, 'application/pdf')).status).toBe(200);
    expect(await system.world.files.look('wrong-first')).toMatchObject({ sha256: sha256Of(PDF) });
  });

  test('a paper that arrived whole is not overwritten by its own address', async () => {
    const address = await addressFor('kept', PDF);
    await system.receiveUpload(address, PDF, 'application/pdf');
    const other = Uint8Array.from(PDF, (byte) => byte ^ 1);
    expect((await system.receiveUpload(address, other, 'application/pdf')).status).toBe(200);
    expect(await system.world.files.look('kept')).toMatchObject({ sha256: sha256Of(PDF) });
  });

  test('an address of another data folder or past its 15 minutes is refused', async () => {
    const elsewhere = oneMachineUploads({ dataDir, publicUrl: 'http://x', secret: new Uint8Array(32) });
    const { url } = await elsewhere.address('foreign', { size: 1, sha256: sha256Of('a'), type: 'text/plain' });
    const { pathname, search } = new URL(url);
    expect((await system.receiveUpload(`${pathname}${search}`, PDF, 'text/plain')).reason).toBe(
      'signature-does-not-fit',
    );

    const late = oneMachineUploads({
      dataDir,
      publicUrl: 'http://x',
      secret: new Uint8Array(32),
      now: () => Date.now() + 901_000,
    });
    expect((await late.receive(`${pathname}${search}`, PDF, 'text/plain')).reason).toBe('address-expired');
  });

  test('(C3, TH-20.3) the test pattern of the scanners is found, also across the parts of a large file', async () => {
    const infected = new TextEncoder().encode(`${'x'.repeat(65_500)}${TEST_PATTERN}${'x'.repeat(1000)}`);
    await system.receiveUpload(await addressFor('infected', infected), infected, 'application/pdf');
    expect(await system.world.files.look('infected')).toMatchObject({ malware: true, type: null });
  });

  test.each([
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
      'image/png',
    ],
    ['a web page named as PDF', new TextEncoder().encode('<html><script>alert(1)</script></html>'), null],
    ['a PDF behind the bytes of a scanner', new TextEncoder().encode('\uFEFFjob 17 %PDF-1.7'), 'application/pdf'],
    ['what names a PDF far from its beginning', new TextEncoder().encode(`${'rác '.repeat(300)}%PDF-1.7`), null],
  ])('%s is known by its bytes', async (name, bytes, type) => {
    const fileId = name.length.toString();
    await system.receiveUpload(await addressFor(fileId, bytes), bytes, 'application/pdf');
    expect(await system.world.files.look(fileId)).toMatchObject({ type });
  });
});
