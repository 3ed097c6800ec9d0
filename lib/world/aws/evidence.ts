import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { sha256Of, sha256OfParts } from '../chain.ts';
import type { Evidence } from '../evidence.ts';
import type { Dynamo } from './dynamo.ts';
import { storedBytes } from './journal/contents.ts';
import { placesIn } from './papers/paper-places.ts';
import { ifThere } from './papers/quarantine.ts';

/** The contents of a province's tables and the papers of its bucket, which is looked for with the first paper. A paper is read in parts, however large. */
export const awsEvidence = (dynamo: Dynamo, s3: S3Client, bucket: () => Promise<string>): Evidence => {
  let found: Promise<string> | undefined;
  return {
    content: async (journal, sha256) => {
      const bytes = await storedBytes(dynamo, journal, sha256);
      return bytes && sha256Of(bytes);
    },
    paper: async (fileId) => {
      found ??= bucket();
      const object = await ifThere(s3.send(new GetObjectCommand(placesIn(await found).papers(fileId))));
      return object?.Body && sha256OfParts(object.Body as AsyncIterable<Uint8Array>);
    },
  };
};
