import { PaperCheck } from '../../../lib/contract/results.ts';
import { checkFile } from '../../results/check-paper.ts';
import { operation, Refused } from '../../wire/operation.ts';
import { mayCheck } from './check-paper-number.ts';

/** The largest file that is looked at: what a function can be sent, and more than any result of ours weighs. */
const MOST_BYTES = 4_000_000;

/** Whether a PDF was issued here, still stands, and what its signatures are worth; for anyone, and nothing of whom it is about. */
export const checkPaper = operation({
  id: 'check-paper',
  method: 'POST',
  path: '/api/check',
  summary: 'Kiểm tra một văn bản PDF',
  who: 'anyone',
  file: { type: 'application/pdf', mostBytes: MOST_BYTES },
  answers: { 200: PaperCheck },
  run: async ({ bytes, address }, world) => {
    await mayCheck(world, address);
    if (bytes === undefined || !Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'))
      throw new Refused(400, 'not-a-pdf');
    return { status: 200, body: await checkFile(world, bytes) };
  },
});
