import { printRegisterBook } from '../http/books/print-register-book.ts';
import { getFormToSign } from '../http/dossiers/get-form-to-sign.ts';
import { checkPaper } from '../http/results/check-paper.ts';
import { checkPaperNumber } from '../http/results/check-paper-number.ts';
import { getDeskResult } from '../http/results/get-desk-result.ts';
import { getDraft } from '../http/results/get-draft.ts';
import { getMyResult } from '../http/results/get-my-result.ts';
import { previewDraft } from '../http/results/preview-draft.ts';
import { getDeskSlip } from '../http/slips/get-desk-slip.ts';
import { getMySlip } from '../http/slips/get-my-slip.ts';
import type { Operation } from '../wire/operation.ts';

/** What is drawn as PDF: the only function that holds the renderer. */
export const slipOperations: readonly Operation[] = [
  getDeskSlip,
  getMySlip,
  getMyResult,
  getFormToSign,
  getDeskResult,
  getDraft,
  checkPaper,
  checkPaperNumber,
  previewDraft,
  printRegisterBook,
];
