import { setTimeout as pause } from 'node:timers/promises';
import { GetObjectCommand, GetObjectTaggingCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** An object of a bucket. */
export type ObjectPlace = { readonly Bucket: string; readonly Key: string };

export type Scan = 'clean' | 'malware' | 'not-scannable' | 'being-scanned';

/** What the scanner says of one version of an upload. */
export type Scanned = { readonly scan: Scan; readonly version: string | undefined };

/**
 * GuardDuty Malware Protection for S3 scans what arrives under `quarantine/` and sets this tag on it; without the tag it has not answered
 * yet. Nobody else may set it: an address to upload to takes no tags, and no function has the right to tag.
 */
const TAG = 'GuardDutyMalwareScanStatus';

/** Only `NO_THREATS_FOUND` opens a file. The last three: encrypted or nested too deep, no right to read it, a fault of the scanner. */
const MEANINGS: Readonly<Record<string, Scan>> = {
  NO_THREATS_FOUND: 'clean',
  THREATS_FOUND: 'malware',
  UNSUPPORTED: 'not-scannable',
  ACCESS_DENIED: 'not-scannable',
  FAILED: 'not-scannable',
};

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 4000;

/** The scanner's word on an upload, waited for so many seconds of real time; undefined where nothing lies there. */
export const awaitScan = async (s3: S3Client, place: ObjectPlace, seconds: number): Promise<Scanned | undefined> => {
  const until = Date.now() + seconds * 1000;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 1.5, LONGEST_PAUSE_MS)) {
    const scanned = await readScan(s3, place);
    const left = until - Date.now();
    if (scanned?.scan !== 'being-scanned' || left <= 0) return scanned;
    await pause(Math.min(wait, left));
  }
};

const readScan = async (s3: S3Client, place: ObjectPlace): Promise<Scanned | undefined> => {
  const tagged = await ifThere(s3.send(new GetObjectTaggingCommand(place)));
  if (tagged === undefined) return undefined;
  const said = tagged.TagSet?.find(({ Key }) => Key === TAG)?.Value;
  const scan = said === undefined ? 'being-scanned' : (MEANINGS[said] ?? 'not-scannable');
  return { scan, version: tagged.VersionId };
};

/** The second is the answer to HEAD, which has no body to say more in. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['NoSuchKey', 'NotFound']);

/** What S3 answers, or undefined where no such object is. */
export const ifThere = async <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof S3ServiceException && NOTHING_THERE.has(error.name)) return undefined;
    throw error;
  }
};

/** The bytes of an object, or of one version of it; undefined where there is none. */
export const readBytes = async (s3: S3Client, place: ObjectPlace): Promise<Uint8Array | undefined> => {
  const found = await ifThere(s3.send(new GetObjectCommand(place)));
  return found?.Body?.transformToByteArray();
};
