import { S3Client } from '@aws-sdk/client-s3';
import { discardPaper } from '../../../lib/world/aws/papers/discard-paper.ts';
import type { Files } from '../../../lib/world/papers.ts';
import { late } from './late.ts';
import { settings } from './records.ts';

const s3 = late(() => new S3Client({}));

/** Papers, to destroy them and for nothing else: such a function brings nothing to look into them with. */
export const discarding = { discard: (fileId) => discardPaper({ s3, bucket: settings.papers }, fileId) } as Files;
