import { verifyDetached, verifyPdf } from '../../signatures/verify.ts';
import { answerInThread } from './answer-in-thread.ts';
import type { ToJudge } from './judging.ts';

answerInThread(async (asked: ToJudge) =>
  'pdf' in asked ? verifyPdf(asked.pdf, asked.trust) : verifyDetached(asked.cms, asked.content, asked.trust),
);
