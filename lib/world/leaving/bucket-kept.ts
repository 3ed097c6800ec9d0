import { ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { placesIn } from '../aws/papers/paper-places.ts';
import { readBytes } from '../aws/papers/quarantine.ts';
import type { KeptPaper } from './kept.ts';

export type Bucket = { readonly s3: S3Client; readonly bucket: string };

/** The papers of a bucket that were opened once, as they lie; what still waits for the scanner is not among them. */
export async function* papersInBucket(papers: Bucket): AsyncGenerator<KeptPaper> {
  const place = placesIn(papers.bucket).papers;
  for await (const fileId of fileIds(papers)) {
    const bytes = await readBytes(papers.s3, place(fileId));
    if (bytes !== undefined) yield { fileId, bytes };
  }
}

async function* fileIds({ s3, bucket }: Bucket): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: 'papers/',
        ...(after !== undefined && { ContinuationToken: after }),
      }),
    );
    for (const { Key = '' } of page.Contents ?? []) yield Key.slice('papers/'.length);
    after = page.NextContinuationToken;
  } while (after !== undefined);
}
