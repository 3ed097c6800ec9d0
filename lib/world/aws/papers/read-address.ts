import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Sha256 } from '../../../domain/journal/entry.ts';
import { asRecorded, NotAsRecorded } from '../../as-recorded.ts';
import type { ShownAs } from '../../papers.ts';
import { ifThere, type ObjectPlace, readBytes } from './quarantine.ts';

/** Long enough for a browser to follow; a page that is opened again asks again. */
const LIVES_SECONDS = 60;

type AskedPaper = ShownAs & { readonly fileId: string; readonly sha256: Sha256 };

/**
 * A signed address a browser reads an object at, as what it is said to be and kept nowhere; undefined where there is none. It is
 * the version whose SHA-256 was checked; throws `NotAsRecorded` where that is another than the journal named.
 */
export const paperAddress = async (
  s3: S3Client,
  place: ObjectPlace,
  shown: AskedPaper,
  expiresIn = LIVES_SECONDS,
): Promise<string | undefined> => {
  const found = await ifThere(s3.send(new HeadObjectCommand({ ...place, ChecksumMode: 'ENABLED' })));
  if (found === undefined) return undefined;
  const version = { ...place, ...(found.VersionId !== undefined && { VersionId: found.VersionId }) };
  await mustBeAsRecorded(s3, version, found.ChecksumSHA256, shown);
  const get = new GetObjectCommand({
    ...version,
    ResponseContentType: shown.type,
    ResponseContentDisposition: disposition(shown),
    ResponseCacheControl: 'private, no-store',
  });
  return getSignedUrl(s3, get, { expiresIn });
};

/** S3 keeps the SHA-256 of what was put with one; what stands without is read whole. */
const mustBeAsRecorded = async (
  s3: S3Client,
  version: ObjectPlace,
  kept: string | undefined,
  { fileId, sha256 }: AskedPaper,
): Promise<void> => {
  if (kept === undefined || kept.includes('-')) {
    asRecorded((await readBytes(s3, version)) ?? new Uint8Array(), 'paper', fileId, sha256);
  } else if (Buffer.from(kept, 'base64').toString('hex') !== sha256) throw new NotAsRecorded('paper', fileId, sha256);
};

/** RFC 6266, with nothing in the name that needs an escape. */
const disposition = ({ inline, name }: ShownAs): string =>
  `${inline ? 'inline' : 'attachment'}; filename="${name.replaceAll(/[^\w.-]/g, '')}"`;
