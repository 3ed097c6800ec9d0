import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { awsFiles } from '../../lib/world/aws/papers/files.ts';
import { opensForOthers } from '../../lib/world/aws/papers/opening.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import { openPaper } from '../../lib/world/open-paper.ts';
import type { Files, UploadAddress } from '../../lib/world/papers.ts';
import { BASE, openSystem, PDF, type WholeSystem } from '../functions/whole-system.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { tinhMau } from '../tinh-mau/province.ts';

const s3 = new S3Client();
const bucket = `papers-${randomUUID()}`;
/** The other side of the function that opens papers, asked at once. */
const opener = opensForOthers({ s3, bucket, open: openPaper });
const tryToOpen = async (fileId: string, type: string) => (await opener({ fileId, type })).opens;
const files = awsFiles({ s3, bucket, tryToOpen });

beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: true }));
  await s3.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }));
});
afterAll(() => s3.destroy());

const addressFor = (fileId: string, bytes: Uint8Array = PDF, type = 'application/pdf') =>
  files.uploadAddress(fileId, { size: bytes.byteLength, sha256: sha256Of(bytes), type });
/** As a browser does it, which sets the length itself. */
const put = async ({ method, url, headers }: UploadAddress, bytes: Uint8Array, other = {}): Promise<number> =>
  (await fetch(url, { method, headers: { ...headers, ...other }, body: Uint8Array.from(bytes) })).status;
/** What the scanner does. */
const scanned = (fileId: string, status: string) =>
  s3.send(
    new PutObjectTaggingCommand({
      Bucket: bucket,
      Key: `quarantine/${fileId}`,
      Tagging: { TagSet: [{ Key: 'GuardDutyMalwareScanStatus', Value: status }] },
    }),
  );
const versionsOf = async (prefix: string): Promise<readonly string[]> => {
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }),
  );
  return [...Versions, ...DeleteMarkers].map(({ Key = '' }) => Key);
};
const uploaded = async (): Promise<string> => {
  const fileId = randomUUID();
  expect(await put(await addressFor(fileId), PDF)).toBe(200);
  return fileId;
};

describe('(C1, C3, O10) an address to upload to', () => {
  test('takes the file it was made for, lives 15 minutes and leads into quarantine', async () => {
    const fileId = randomUUID();
    const address = await addressFor(fileId);
    const { pathname, searchParams } = new URL(address.url);
    expect(pathname).toMatch(new RegExp(`/quarantine/${fileId}$`));
    expect(searchParams.get('X-Amz-Expires')).toBe('900');
    expect(searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host;x-amz-checksum-sha256');
    expect(await put(address, PDF)).toBe(200);
    expect(await put(address, PDF)).toBe(200);
  });

  test.each([
    ['other bytes of the same length', Buffer.from(PDF).fill('x', 20, 30), {}],
    ['more bytes', Buffer.concat([PDF, PDF]), {}],
    ['fewer bytes', PDF.subarray(0, 10), {}],
    ['the file under another type', PDF, { 'content-type': 'text/html' }],
    [
      'other bytes with their own SHA-256',
      Buffer.from('%PDF-1.7 khác'),
      { 'x-amz-checksum-sha256': sha256Base64('%PDF-1.7 khác') },
    ],
  ])('takes no %s', async (_, bytes, headers) => {
    const fileId = randomUUID();
    expect(await put(await addressFor(fileId), bytes, headers)).toBeGreaterThanOrEqual(400);
    expect(await versionsOf(`quarantine/${fileId}`)).toEqual([]);
  });

  test.each(['../khac', 'a/b', ''])('is not made for the name “%s”', async (fileId) => {
    await expect(Promise.resolve().then(() => addressFor(fileId))).rejects.toThrow();
  });
});

function sha256Base64(text: string): string {
  return Buffer.from(sha256Of(text), 'hex').toString('base64');
}

describe('(C3, TH-20.3) only what the scanner found clean is opened', () => {
  const asIs = { size: PDF.byteLength, sha256: sha256Of(PDF), type: 'application/pdf', malware: false };

  test.each([
    ['NO_THREATS_FOUND', asIs, asIs.sha256],
    ['THREATS_FOUND', { malware: true }, undefined],
    ['UNSUPPORTED', 'not-scannable', undefined],
    ['ACCESS_DENIED', 'not-scannable', undefined],
    ['FAILED', 'not-scannable', undefined],
    ['A_NEW_WORD', 'not-scannable', undefined],
  ])('%s', async (status, looked, read) => {
    const fileId = await uploaded();
    expect(await files.look(fileId)).toBe('being-scanned');
    await scanned(fileId, status);
    expect(await files.look(fileId)).toEqual(looked);
    const bytes = await files.read(fileId, asIs.sha256);
    expect(bytes && sha256Of(bytes)).toBe(read);
  });

  test('what was opened has left quarantine for good and needs no scan again', async () => {
    const fileId = await uploaded();
    await scanned(fileId, 'NO_THREATS_FOUND');
    await files.look(fileId);
    expect(await versionsOf(`quarantine/${fileId}`)).toEqual([]);
    expect(await versionsOf(`papers/${fileId}`)).toHaveLength(1);
    expect(await files.look(fileId)).toEqual(asIs);
  });

  test('a later version under the same address is not opened by the scan of the one before', async () => {
    const fileId = await uploaded();
    await scanned(fileId, 'NO_THREATS_FOUND');
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `quarantine/${fileId}`, Body: 'khác' }));
    expect(await files.look(fileId)).toBe('being-scanned');
  });

  test('the scanner is waited for as long as asked', async () => {
    const fileId = await uploaded();
    const began = performance.now();
    expect(await files.look(fileId, 2)).toBe('being-scanned');
    expect(performance.now() - began).toBeGreaterThanOrEqual(2000);
    const looking = files.look(fileId, 20);
    await pause(1500);
    await scanned(fileId, 'NO_THREATS_FOUND');
    expect(await looking).toEqual(asIs);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

describe('(N2, TTH-10.3b) what is discarded', () => {
  test('goes with all its versions, wherever it lies; what is named alike stays', async () => {
    const fileId = await uploaded();
    await put(await addressFor(fileId), PDF);
    for (const bytes of [PDF, Buffer.from('bản sau')]) await files.put(fileId, bytes);
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: `papers/${fileId}` }));
    await files.put(`${fileId}-2`, PDF);

    await files.discard(fileId);
    await files.discard(fileId);
    expect(await versionsOf('quarantine/')).not.toContain(`quarantine/${fileId}`);
    expect(await versionsOf(`papers/${fileId}`)).toEqual([`papers/${fileId}-2`]);
    expect(await files.look(fileId)).toBeUndefined();
    expect(await files.read(fileId, sha256Of(PDF))).toBeUndefined();
  });
});

describe('(N2, TTH-10.3b) what is held', () => {
  test('stays until its day, whoever deletes it; held longer it stays longer; the eraser destroys it all the same', async () => {
    const fileId = randomUUID();
    await files.put(fileId, PDF);
    await files.hold?.(fileId, '2046-01-01T00:00:00+07:00');
    await files.hold?.(fileId, '2056-01-01T00:00:00+07:00');
    await expect(files.discard(fileId)).rejects.toThrow('S3 kept 1 versions of a file: AccessDenied');
    await expect(files.hold?.(fileId, '2046-01-01T00:00:00+07:00')).rejects.toThrow();
    expect(await files.read(fileId, sha256Of(PDF))).toEqual(new Uint8Array(PDF));

    await files.destroy(fileId);
    expect(await versionsOf(`papers/${fileId}`)).toEqual([]);
    await files.hold?.(fileId, '2056-01-01T00:00:00+07:00');
  });
});

describe('(C3, TH-20.3) a file arrives at the API', () => {
  const LAN = 'nguyenthilan';
  let front: WholeSystem;
  let token = '';
  let draft = '';
  beforeAll(async () => {
    front = await openSystem();
    token = (await front.system.world.identity.signIn(LAN, `mau-${LAN}`))?.session.token ?? '';
    const made = await front.ask('POST', '/api/dossiers', { as: LAN, body: { procedure: 'MAU.1005', agency: XA_MAU } });
    draft = (made.body as { id: string }).id;
  });
  afterAll(() => front.close());

  /** The whole API with these papers; asked so, it does not wait for the scanner. */
  const ask = async (path: string, body: object = {}) => {
    const atOnce: Files = { ...files, look: (fileId) => files.look(fileId) };
    const api = gateway(operations, { ...front.system.world, files: atOnce });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await api(
      new Request(`${BASE}/api/dossiers/${draft}/files${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      }),
    );
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  /** Another paper each time: the same bytes again would be the same file. */
  const sent = async (): Promise<string> => {
    const bytes = Buffer.concat([PDF, Buffer.from(`% ${randomUUID()}\n`)]);
    const declared = { component: 'giay-to-goc', name: 'a.pdf', type: 'application/pdf', size: bytes.length };
    const { body } = await ask('', { ...declared, sha256: sha256Of(bytes) });
    expect(await put(body.upload as UploadAddress, bytes)).toBe(200);
    return String(body.fileId);
  };
  const stateOf = async (fileId: string) =>
    (await front.system.world.applications.find(draft))?.files.find((file) => file.fileId === fileId)?.state;

  test('not scanned yet: it is kept, said so, and stored when asked again', async () => {
    const fileId = await sent();
    const told = await ask(`/${fileId}/arrival`);
    expect([told.status, told.body.reason, told.body.detail]).toEqual([
      409,
      'file-being-scanned',
      expect.stringContaining('được giữ lại'),
    ]);
    expect(await stateOf(fileId)).toBe('waiting');
    await scanned(fileId, 'NO_THREATS_FOUND');
    expect((await ask(`/${fileId}/arrival`)).body).toEqual({ state: 'stored' });
    expect(await stateOf(fileId)).toBe('stored');
  });

  test.each([
    ['THREATS_FOUND', 'malware', 1],
    ['UNSUPPORTED', 'file-not-scannable', 0],
  ])('%s: turned away with the reason, and its bytes are gone', async (status, reason, reports) => {
    const fileId = await sent();
    await scanned(fileId, status);
    expect((await ask(`/${fileId}/arrival`)).body).toEqual({
      state: 'rejected',
      reason,
      detail: expect.stringContaining('mã độc'),
    });
    expect(await versionsOf(`quarantine/${fileId}`)).toEqual([]);
    expect(await versionsOf(`papers/${fileId}`)).toEqual([]);
    const head = tinhMau.staff.find(({ username }) => username === 'trinhvanquang.xamau');
    const inbox = await front.system.world.outbox.inbox(head?.id ?? '');
    expect(inbox.filter(({ key }) => key.includes(fileId))).toHaveLength(reports);
  });
});
