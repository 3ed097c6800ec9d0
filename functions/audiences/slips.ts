import { getDeskSlip } from '../http/get-desk-slip.ts';
import { getMySlip } from '../http/get-my-slip.ts';
import { printRegisterBook } from '../http/print-register-book.ts';
import type { Operation } from '../operation.ts';

/** What is drawn as PDF: the only function that holds the renderer. */
export const slipOperations: readonly Operation[] = [getDeskSlip, getMySlip, printRegisterBook];
