import type { Sha256 } from '../domain/journal/entry.ts';
import type { PaperToSign, ResultPaper } from '../domain/results/result-paper.ts';
import type { FormToSign } from '../domain/slips/form-to-sign.ts';
import type { SlipKind, Slips } from '../domain/slips/slip.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { SignatureFound } from './signatures/found.ts';

/** Signatures over a content: the person's (leader) or the organisation's (clerk). */
export type Signing = {
  sign(
    signer: string,
    sha256: Sha256,
  ): Promise<{ readonly algorithm: string; readonly signature: string; readonly keyId: string }>;
  verify(signer: string, sha256: Sha256, signature: string): Promise<boolean>;
  /** The paper with one more revision: places filled, and a signature over the whole file (PAdES). */
  paper(paper: PaperToSign): Promise<Uint8Array>;
  /** True where the certificates are of an authority that is a sample, and say so. */
  readonly isSample: boolean;
  /** Whose certificates are trusted for what is signed here: DER. */
  roots(): Promise<readonly Uint8Array[]>;
};

/** Signatures others made, judged by who is trusted here: the province's roots and, on one machine, the sample authority's. `at`: when they were handed in. */
export type Signatures = {
  /** Every signature in a PDF, in the order of the file. */
  inPdf(pdf: Uint8Array, at: Instant): Promise<readonly SignatureFound[]>;
  /** The signatures of a CMS over these bytes; never empty. */
  over(cms: Uint8Array, content: Uint8Array, at: Instant): Promise<readonly SignatureFound[]>;
};

/** Papers set as PDF: the same bytes for the same words. */
export type Drawing = {
  slip(kind: SlipKind, slip: Slips[SlipKind]): Promise<Uint8Array>;
  /** A result as it is to be signed: PDF/A, with free places for number, date, signature and seal. */
  result(paper: ResultPaper): Promise<Uint8Array>;
  /** What an organisation signs before it files, supplements, changes or withdraws. */
  form(form: FormToSign): Promise<Uint8Array>;
};
