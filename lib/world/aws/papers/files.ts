import { DeleteObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { asRecorded } from '../../as-recorded.ts';
import { sha256Of } from '../../chain.ts';
import { paperTypeOf } from '../../paper-type.ts';
import type { Files, StoredFile, UploadAddress } from '../../papers.ts';
import { destroyPaper, discardPaper } from './discard-paper.ts';
import { holdPaper } from './hold-paper.ts';
import { placesIn } from './paper-places.ts';
import { awaitScan, type ObjectPlace, readBytes } from './quarantine.ts';
import { paperAddress } from './read-address.ts';

type Parts = {
  readonly s3: S3Client;
  readonly bucket: string;
  /** Asks the function that opens papers; only who takes papers in has it. */
  readonly tryToOpen?: Files['tryToOpen'];
};
type Expected = Parameters<Files['uploadAddress']>[1];

const ADDRESS_LIVES_SECONDS = 15 * 60;

/** Papers in one bucket: an upload waits under `quarantine/` for the scanner (TH-20.3); what was opened once stands under `papers/` and needs no scan again. */
export const awsFiles = ({ s3, bucket, tryToOpen = mayNotOpen }: Parts): Files => {
  const { quarantine, papers } = placesIn(bucket);

  return {
    uploadAddress: (fileId, expected) => signedAddress(s3, quarantine(fileId), expected),
    look: async (fileId, seconds = 0) => {
      const upload = quarantine(fileId);
      const scanned = await awaitScan(s3, upload, seconds);
      if (scanned === undefined) return described(await readBytes(s3, papers(fileId)));
      if (scanned.scan === 'malware') return { malware: true };
      if (scanned.scan !== 'clean') return scanned.scan;

      // The very version that was scanned: what came after it under the same address was not.
      const version = { ...upload, VersionId: scanned.version };
      const bytes = await readBytes(s3, version);
      if (bytes === undefined) return undefined;
      await write(s3, papers(fileId), bytes);
      await s3.send(new DeleteObjectCommand(version));
      return described(bytes);
    },
    tryToOpen,
    read: async (fileId, sha256) => {
      const bytes = await readBytes(s3, papers(fileId));
      return bytes && asRecorded(bytes, 'paper', fileId, sha256);
    },
    readAddress: (fileId, sha256, shown) => paperAddress(s3, papers(fileId), { fileId, sha256, ...shown }),
    put: (fileId, bytes) => write(s3, papers(fileId), bytes),
    discard: (fileId) => discardPaper({ s3, bucket }, fileId),
    destroy: (fileId) => destroyPaper({ s3, bucket }, fileId),
    hold: (fileId, until) => holdPaper({ s3, bucket }, fileId, until),
  };
};

const mayNotOpen = (): Promise<never> => Promise.reject(new Error('this function was not given what opens papers'));

/** Size, type and SHA-256 are signed in: another file does not fit the address. A browser sets `content-length` itself. */
const signedAddress = async (
  s3: S3Client,
  place: ObjectPlace,
  { size, sha256, type }: Expected,
): Promise<UploadAddress> => {
  const checksum = base64(sha256);
  const put = new PutObjectCommand({ ...place, ContentType: type, ContentLength: size, ChecksumSHA256: checksum });
  const url = await getSignedUrl(s3, put, {
    expiresIn: ADDRESS_LIVES_SECONDS,
    signableHeaders: new Set(['content-type']),
    // In the address itself S3 would not hold the bytes to it.
    unhoistableHeaders: new Set([CHECKSUM]),
  });
  return { method: 'PUT', url, headers: { 'content-type': type, [CHECKSUM]: checksum } };
};

const CHECKSUM = 'x-amz-checksum-sha256';

const base64 = (sha256: string): string => Buffer.from(sha256, 'hex').toString('base64');

const write = async (s3: S3Client, place: ObjectPlace, bytes: Uint8Array): Promise<void> => {
  await s3.send(new PutObjectCommand({ ...place, Body: bytes, ChecksumSHA256: base64(sha256Of(bytes)) }));
};

const described = async (bytes: Uint8Array | undefined): Promise<StoredFile | undefined> => {
  if (bytes === undefined) return undefined;
  return { size: bytes.byteLength, sha256: sha256Of(bytes), type: await paperTypeOf(bytes), malware: false };
};
