import { printRegisterBook } from '../http/books/print-register-book.ts';
import { getDeskSlip } from '../http/slips/get-desk-slip.ts';
import { getMySlip } from '../http/slips/get-my-slip.ts';
import type { Operation } from '../wire/operation.ts';

/** What is drawn as PDF: the only function that holds the renderer. */
export const slipOperations: readonly Operation[] = [getDeskSlip, getMySlip, printRegisterBook];
