import type { ObjectPlace } from './quarantine.ts';

/** Where a paper lies in a bucket: an upload until the scanner has answered, and what was opened. */
export const placesIn = (bucket: string) => ({
  quarantine: (fileId: string): ObjectPlace => ({ Bucket: bucket, Key: `quarantine/${nameOf(fileId)}` }),
  papers: (fileId: string): ObjectPlace => ({ Bucket: bucket, Key: `papers/${nameOf(fileId)}` }),
});

/** A name that stays within its folder of the bucket. */
const nameOf = (fileId: string): string => {
  if (!/^[A-Za-z0-9_-]{1,128}$/.test(fileId)) throw new Error('a file’s id is letters, digits, - and _');
  return fileId;
};
