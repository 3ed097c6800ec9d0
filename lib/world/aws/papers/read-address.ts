import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { ShownAs } from '../../world.ts';
import { ifThere, type ObjectPlace } from './quarantine.ts';

/** Long enough for a browser to follow; a page that is opened again asks again. */
const LIVES_SECONDS = 60;

/** A signed address a browser reads an object at, as what it is said to be and kept nowhere; undefined where there is none. */
export const paperAddress = async (
  s3: S3Client,
  place: ObjectPlace,
  shown: ShownAs,
  expiresIn = LIVES_SECONDS,
): Promise<string | undefined> => {
  if ((await ifThere(s3.send(new HeadObjectCommand(place)))) === undefined) return undefined;
  const get = new GetObjectCommand({
    ...place,
    ResponseContentType: shown.type,
    ResponseContentDisposition: disposition(shown),
    ResponseCacheControl: 'private, no-store',
  });
  return getSignedUrl(s3, get, { expiresIn });
};

/** RFC 6266, with nothing in the name that needs an escape. */
const disposition = ({ inline, name }: ShownAs): string =>
  `${inline ? 'inline' : 'attachment'}; filename="${name.replaceAll(/[^\w.-]/g, '')}"`;
