import type { SignatureFound, Trust } from '../../signatures/found.ts';
import { notASignature } from '../../signatures/found.ts';
import type { Signatures } from '../../signing.ts';
import { ThreadTooSlow, threadOf } from './thread.ts';

/** What the thread that judges signatures is asked: a PDF, or a CMS with what it is over. */
export type ToJudge = { readonly trust: Trust } & (
  | { readonly pdf: Uint8Array }
  | { readonly cms: Uint8Array; readonly content: Uint8Array }
);

/** A paper with 30 signatures takes half of one. */
const SECONDS = 8;

const ask = threadOf<ToJudge, readonly SignatureFound[]>(
  new URL('judging-thread.ts', import.meta.url),
  'judges signatures',
  {
    seconds: SECONDS,
    megabytes: 512,
  },
);

/** Signatures judged in a thread: what is made to hang ends the thread for itself alone, and is no signature. `trusted`: the roots, DER. */
export const oneMachineSignatures = (trusted: () => Promise<readonly Uint8Array[]>): Signatures => ({
  inPdf: async (pdf, at) => judged({ pdf, trust: { at, roots: await trusted() } }),
  over: async (cms, content, at) => judged({ cms, content, trust: { at, roots: await trusted() } }),
});

const judged = async (asked: ToJudge): Promise<readonly SignatureFound[]> => {
  try {
    return await ask(asked);
  } catch (error) {
    if (error instanceof ThreadTooSlow) return [notASignature()];
    throw error;
  }
};
