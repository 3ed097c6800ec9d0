import { S3Client } from '@aws-sdk/client-s3';
import { opensForOthers } from '../../lib/world/aws/papers/opening.ts';
import { settingsFrom } from '../../lib/world/aws/settings.ts';
import { namedOnly } from '../../lib/world/fault.ts';

/** What the function of the papers asks to be opened: it holds no reader of PDFs and pictures of its own. */
export const handler = namedOnly(
  opensForOthers({
    s3: new S3Client({}),
    bucket: settingsFrom(process.env).papers,
    // The readers are 20 MB: loaded with the first paper.
    open: async (bytes, type) => (await import('../../lib/world/open-paper.ts')).openPaper(bytes, type),
  }),
);
