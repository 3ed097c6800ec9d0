import { S3Client } from '@aws-sdk/client-s3';
import { judgesForOthers, type SignaturesToJudge } from '../../lib/world/aws/papers/judging.ts';
import { opensForOthers, type PaperToOpen } from '../../lib/world/aws/papers/opening.ts';
import { settingsFrom } from '../../lib/world/aws/settings.ts';
import { namedOnly } from '../../lib/world/fault.ts';
import { late } from './shared/late.ts';

const open = opensForOthers({
  s3: late(() => new S3Client({})),
  bucket: settingsFrom(process.env).papers,
  // The readers are 20 MB: loaded with the first paper.
  open: async (bytes, type) => (await import('../../lib/world/open-paper.ts')).openPaper(bytes, type),
});
const judge = judgesForOthers({
  inPdf: async (pdf, trust) => (await import('../../lib/world/signatures/verify.ts')).verifyPdf(pdf, trust),
  over: async (cms, content, trust) =>
    (await import('../../lib/world/signatures/verify.ts')).verifyDetached(cms, content, trust),
});

/** What the function of the papers asks to be opened, and what whoever is given signatures asks to be judged: they hold no readers of their own. */
export const handler = namedOnly(
  (asked: PaperToOpen | SignaturesToJudge): Promise<object> => ('signed' in asked ? judge(asked) : open(asked)),
);
