import type { SlipKind, Slips } from '../../../domain/slips/slip.ts';
import type { Drawing } from '../../world.ts';
import { threadOf } from './thread.ts';

/** What the thread that sets slips is asked. */
export type ToSet = { readonly kind: SlipKind; readonly slip: Slips[SlipKind] };

/** Slips set in a thread that runs this file. */
export const drawingBy = (file: URL): Drawing => {
  const ask = threadOf<ToSet, Uint8Array>(file, 'draws slips');
  return { slip: (kind, slip) => ask({ kind, slip }) };
};

/** One thread for the process: the renderer is 50 MB, and 20 ms a slip would hold up everybody else. */
const ofTheProcess = drawingBy(new URL('drawing-thread.ts', import.meta.url));

/** Slips set in a thread of their own. */
export const oneMachineDrawing = (): Drawing => ofTheProcess;
