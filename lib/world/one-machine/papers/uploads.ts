import { createHmac, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import type { Files } from '../../papers.ts';
import { whyNotKept } from '../why-not-kept.ts';
import { makeFolder, pathPart, writeDurably } from './durable-file.ts';
import { hashOfFile } from './scanned-file.ts';

type Received = { readonly status: number; readonly reason?: string };

export type Uploads = {
  address: Files['uploadAddress'];
  /** Takes the bytes sent to a signed address (its path and query). The size is watched while they stream in. */
  receive(
    pathAndQuery: string,
    bytes: Uint8Array | AsyncIterable<Uint8Array>,
    contentType: string | undefined,
  ): Promise<Received>;
};

type Parts = {
  readonly dataDir: string;
  readonly publicUrl: string;
  readonly secret: Uint8Array;
  /** Real time in milliseconds. */
  readonly now?: () => number;
};
type Expected = Parameters<Files['uploadAddress']>[1];
type Signed = Expected & { readonly fileId: string; readonly expires: number };

const ADDRESS_LIVES_MS = 15 * 60_000;

/** Signed upload addresses of the one-machine edition, good for 15 minutes of real time: what a bucket's presigned address is on AWS. */
export const oneMachineUploads = ({ dataDir, publicUrl, secret, now = Date.now }: Parts): Uploads => ({
  address: async (fileId, { size, sha256, type }) => {
    const signed = { fileId: pathPart(fileId), size, sha256, type, expires: now() + ADDRESS_LIVES_MS };
    const query = new URLSearchParams({
      size: String(size),
      sha256,
      type,
      expires: String(signed.expires),
      signature: signatureOf(signed, secret),
    });
    return { method: 'PUT', url: `${publicUrl}/upload/${fileId}?${query}`, headers: { 'content-type': type } };
  },
  receive: async (pathAndQuery, bytes, contentType) => {
    const asked = readAddress(pathAndQuery);
    if (asked === undefined || !isGenuine(asked.signature, signatureOf(asked.signed, secret))) {
      return { status: 403, reason: 'signature-does-not-fit' };
    }
    const { signed } = asked;
    if (signed.expires <= now()) return { status: 403, reason: 'address-expired' };
    if (mediaType(contentType) !== mediaType(signed.type)) return { status: 415, reason: 'type-does-not-fit' };

    const path = join(dataDir, 'files', signed.fileId);
    // A paper that arrived whole is never overwritten; sending it again is fine.
    if ((await hashOfFile(path)) === signed.sha256) return { status: 200 };
    try {
      await makeFolder(join(dataDir, 'files'), dataDir);
      await writeDurably(path, noMoreThan(signed.size, bytes));
      return { status: 200 };
    } catch (error) {
      if (error instanceof TooLarge) return { status: 413, reason: 'too-large' };
      const why = whyNotKept(error);
      if (why !== undefined) return { status: 503, reason: `store-${why}` };
      throw error;
    }
  },
});

class TooLarge extends Error {}

const signatureOf = ({ fileId, size, sha256, type, expires }: Signed, secret: Uint8Array): string =>
  createHmac('sha256', secret).update([fileId, size, sha256, type, expires].join('\n')).digest('hex');

const readAddress = (pathAndQuery: string): { signed: Signed; signature: string } | undefined => {
  const url = URL.parse(pathAndQuery, 'http://desk');
  const fileId = /^\/upload\/([A-Za-z0-9_-]{1,128})$/.exec(url?.pathname ?? '')?.[1];
  if (url === null || fileId === undefined) return undefined;
  const said = (name: string) => url.searchParams.get(name) ?? '';
  const signed = {
    fileId,
    size: Number(said('size')),
    sha256: said('sha256'),
    type: said('type'),
    expires: Number(said('expires')),
  };
  return { signed, signature: said('signature') };
};

const isGenuine = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));

const mediaType = (type: string | undefined): string => (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

async function* noMoreThan(size: number, bytes: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let arrived = 0;
  for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
    arrived += part.byteLength;
    if (arrived > size) throw new TooLarge('more bytes than the address allows');
    yield part;
  }
}
