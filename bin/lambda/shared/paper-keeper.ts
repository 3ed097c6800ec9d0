import { S3Client } from '@aws-sdk/client-s3';
import { destroyPaper } from '../../../lib/world/aws/papers/discard-paper.ts';
import { holdPaper } from '../../../lib/world/aws/papers/hold-paper.ts';
import type { Files } from '../../../lib/world/papers.ts';
import { late } from './late.ts';
import { settings } from './records.ts';

const s3 = late(() => new S3Client({}));
const place = { s3, bucket: settings.papers };

/** Papers, to hold and to destroy them and for nothing else: such a function brings nothing to look into them with. */
export const paperKeeper = {
  destroy: (fileId) => destroyPaper(place, fileId),
  hold: (fileId, until) => holdPaper(place, fileId, until),
} as Files;
