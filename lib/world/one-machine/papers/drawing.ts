import type { PaperToSign, ResultPaper } from '../../../domain/results/result-paper.ts';
import type { FormToSign } from '../../../domain/slips/form-to-sign.ts';
import type { SlipKind, Slips } from '../../../domain/slips/slip.ts';
import type { AnyPdf } from '../../signed-pdf/sign-any-pdf.ts';
import type { Drawing } from '../../signing.ts';
import type { HeldKeys } from '../signing-keys.ts';
import { threadOf } from './thread.ts';

/** What the thread that sets papers is asked. */
export type ToSet =
  | { readonly kind: SlipKind; readonly slip: Slips[SlipKind] }
  | { readonly paper: ResultPaper }
  | { readonly form: FormToSign }
  | { readonly sign: PaperToSign; readonly held: HeldKeys }
  | { readonly signAny: AnyPdf & { readonly number: string }; readonly held: HeldKeys };

/** Papers set, and signed with keys this machine holds: with places for it, or any PDF as a sample organisation signs it. */
export type OneMachineDrawing = Drawing & {
  sign(paper: PaperToSign, held: HeldKeys): Promise<Uint8Array>;
  signAny(paper: AnyPdf & { readonly number: string }, held: HeldKeys): Promise<Uint8Array>;
};

/** Papers set, and signed, in a thread that runs this file. */
export const drawingBy = (file: URL): OneMachineDrawing => {
  const ask = threadOf<ToSet, Uint8Array>(file, 'draws slips');
  return {
    slip: (kind, slip) => ask({ kind, slip }),
    result: (paper) => ask({ paper }),
    form: (form) => ask({ form }),
    sign: (sign, held) => ask({ sign, held }),
    signAny: (signAny, held) => ask({ signAny, held }),
  };
};

/** One thread for the process: the renderer is 50 MB, and 20 ms a slip would hold up everybody else. */
const ofTheProcess = drawingBy(new URL('drawing-thread.ts', import.meta.url));

/** Papers set in a thread of their own. */
export const oneMachineDrawing = (): OneMachineDrawing => ofTheProcess;
