import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { gateway } from '../../functions/wire/gateway.ts';
import { awsFiles } from '../../lib/world/aws/papers/files.ts';
import { paperAddress } from '../../lib/world/aws/papers/read-address.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { ShownAs } from '../../lib/world/papers.ts';
import { BASE, openSystem, PDF, type WholeSystem } from '../functions/whole-system.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';

const s3 = new S3Client();
const bucket = `papers-${randomUUID()}`;
const files = awsFiles({ s3, bucket });
const shown: ShownAs = { type: 'application/pdf', name: 'giay-to.pdf', inline: true };
const addressOf = async (fileId: string, as = shown, bytes: Uint8Array = PDF): Promise<string> => {
  const address = await files.readAddress?.(fileId, sha256Of(bytes), as);
  if (address === undefined) throw new Error('no address');
  return address;
};
const kept = async (bytes: Uint8Array = PDF): Promise<string> => {
  const fileId = randomUUID();
  await files.put(fileId, bytes);
  return fileId;
};

beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket: bucket }));
});
afterAll(() => s3.destroy());

describe('(N4, TH-20.3) an address to read a paper at', () => {
  test.each([
    [shown, 'application/pdf', 'inline; filename="giay-to.pdf"'],
    [
      { type: 'application/octet-stream', name: 'tờ "khai".docx', inline: false },
      'application/octet-stream',
      'attachment; filename="tkhai.docx"',
    ],
  ])('answers as it was asked for, and is kept nowhere: %j', async (as, type, disposition) => {
    const answer = await fetch(await addressOf(await kept(), as));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(disposition);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
  });

  test('(C3) carries what no answer of a function could: ten megabytes', async () => {
    const bytes = new Uint8Array(10 * 1_048_576).fill(7);
    const answer = await fetch(await addressOf(await kept(bytes), shown, bytes));
    expect((await answer.arrayBuffer()).byteLength).toBe(bytes.byteLength);
  });

  test('lives 60 seconds; an old one opens nothing', async () => {
    const fileId = await kept();
    expect(new URL(await addressOf(fileId)).searchParams.get('X-Amz-Expires')).toBe('60');
    const short = await paperAddress(
      s3,
      { Bucket: bucket, Key: `papers/${fileId}` },
      { ...shown, fileId, sha256: sha256Of(PDF) },
      1,
    );
    await pause(2500);
    expect((await fetch(short ?? '')).status).toBe(403);
  });

  test.each([
    ['another paper', 'papers/', 'papers/x'],
    ['another type', 'application%2Fpdf', 'text%2Fhtml'],
    ['another disposition', 'inline', 'attachment'],
  ])('opens nothing for %s', async (_, from, to) => {
    const address = await addressOf(await kept());
    expect(address).toContain(from);
    expect((await fetch(address.replace(from, to))).status).toBe(403);
  });

  test('is not made for what is not there, nor for what waits for the scanner', async () => {
    expect(await files.readAddress?.(randomUUID(), sha256Of(PDF), shown)).toBeUndefined();
    const waiting = randomUUID();
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `quarantine/${waiting}`, Body: PDF }));
    expect(await files.readAddress?.(waiting, sha256Of(PDF), shown)).toBeUndefined();
    await expect(Promise.resolve().then(() => files.readAddress?.('../khac', sha256Of(PDF), shown))).rejects.toThrow();
  });
});

describe('(N4) a paper is asked for at the API', () => {
  const LAN = 'nguyenthilan';
  let front: WholeSystem;
  let path = '';
  let fileId = '';
  beforeAll(async () => {
    front = await openSystem();
    const made = await front.ask('POST', '/api/dossiers', { as: LAN, body: { procedure: 'MAU.1005', agency: XA_MAU } });
    const { id } = made.body as { id: string };
    await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf' });
    fileId = (await front.system.world.applications.find(id))?.files[0]?.fileId ?? '';
    path = `/api/dossiers/${id}/files/${fileId}`;
  });
  afterAll(() => front.close());

  const ask = async (as: string): Promise<Response> => {
    const token = (await front.system.world.identity.signIn(as, `mau-${as}`))?.session.token;
    const api = gateway(operations, { ...front.system.world, files });
    return api(new Request(BASE + path, { headers: { authorization: `Bearer ${token}` } }));
  };

  test('whoever may read it is sent to where it lies; nobody else learns of an address', async () => {
    expect((await ask(LAN)).status).toBe(404);
    await files.put(fileId, PDF);
    const answer = await ask(LAN);
    expect([answer.status, await answer.text()]).toEqual([303, '']);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const read = await fetch(answer.headers.get('location') ?? '');
    expect(read.headers.get('content-disposition')).toBe('inline; filename="giay-to.pdf"');
    expect(Buffer.from(await read.arrayBuffer())).toEqual(PDF);

    const other = await ask('tranvannam');
    expect([other.status, other.headers.get('location')]).toEqual([404, null]);
  });
});
