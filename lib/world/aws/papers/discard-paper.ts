import { DeleteObjectsCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import { placesIn } from './paper-places.ts';
import type { ObjectPlace } from './quarantine.ts';

type Parts = { readonly s3: S3Client; readonly bucket: string };

/** Deletes a paper wherever it lies; gone already is success. What is held stays, and the call fails. */
export const discardPaper = async ({ s3, bucket }: Parts, fileId: string): Promise<void> => {
  const { quarantine, papers } = placesIn(bucket);
  await Promise.all([eraseAll(s3, quarantine(fileId)), eraseAll(s3, papers(fileId))]);
};

/** Destroys a paper that was filed, held or not: its journal says so, and only the eraser may (N2, TTH-10.3b). */
export const destroyPaper = async ({ s3, bucket }: Parts, fileId: string): Promise<void> => {
  const { quarantine, papers } = placesIn(bucket);
  await Promise.all([eraseAll(s3, quarantine(fileId)), eraseAll(s3, papers(fileId), true)]);
};

/** The bucket keeps versions; what is to be destroyed (N2, TTH-10.3b) goes with all of them. */
const eraseAll = async (s3: S3Client, { Bucket, Key }: ObjectPlace, evenHeld?: true): Promise<void> => {
  for (;;) {
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: Key }));
    const versions = [...Versions, ...DeleteMarkers].filter((version) => version.Key === Key);
    if (versions.length === 0) return;
    const Objects = versions.map(({ VersionId }) => ({ Key, VersionId }));
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true }, BypassGovernanceRetention: evenHeld }),
    );
    if (Errors.length > 0) throw new Error(`S3 kept ${Errors.length} versions of a file: ${Errors[0]?.Code}`);
  }
};
