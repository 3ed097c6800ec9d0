import { NoSuchKey, PutObjectRetentionCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Instant } from '../../../domain/time/instant.ts';
import { placesIn } from './paper-places.ts';

type Parts = { readonly s3: S3Client; readonly bucket: string };

/** Holds a paper where it lies until an instant (Object Lock, governance mode; N2): only the eraser may pass over it. Later is longer, earlier is refused by S3; destroyed already is success. */
export const holdPaper = async ({ s3, bucket }: Parts, fileId: string, until: Instant): Promise<void> => {
  const Retention = { Mode: 'GOVERNANCE', RetainUntilDate: new Date(until) } as const;
  try {
    await s3.send(new PutObjectRetentionCommand({ ...placesIn(bucket).papers(fileId), Retention }));
  } catch (error) {
    if (!(error instanceof NoSuchKey)) throw error;
  }
};
