import { addedLater } from './added-later.ts';
import { notASignature, type SignatureFound, type Trust } from './found.ts';
import { judgeCms } from './judge.ts';
import { type SignedRange, signedRanges } from './pdf-ranges.ts';

/** Every signature in a PDF, in the order of the file; empty where there is none. No bytes make it throw. */
export const verifyPdf = async (pdf: Uint8Array, trust: Trust): Promise<readonly SignatureFound[]> => {
  const found: SignatureFound[] = [];
  for (const range of signedRanges(pdf)) found.push(...(await judgeRange(pdf, range, trust)));
  const isClosed = found.some(({ coversWhole, valid }) => coversWhole && valid);
  return found.map((one) => (isClosed || one.coversWhole || !one.valid ? one : changedAfter(one)));
};

/** What was filled in after the last signature that holds, nobody signed. */
const changedAfter = (found: SignatureFound): SignatureFound => ({
  ...found,
  valid: false,
  faults: [...found.faults, 'changed-after'],
});

const judgeRange = (pdf: Uint8Array, range: SignedRange, trust: Trust): Promise<readonly SignatureFound[]> => {
  const { cms, parts, whole, end, at } = range;
  const coversWhole = whole && end === pdf.byteLength;
  const later = coversWhole ? 'nothing' : addedLater(pdf, end);
  return judged(cms, trust, {
    content: parts,
    coversWhole,
    coversRevision: whole && later !== 'no-revision',
    faults: whole ? (later === 'nothing' || later === 'signatures' ? [] : ['changed-after']) : ['wrong-range'],
    at,
  });
};

/** The signatures of a CMS (`.p7s`, `.p7m`; DER or PEM) over these bytes; never empty. No bytes make it throw. */
export const verifyDetached = async (
  cms: Uint8Array,
  content: Uint8Array,
  trust: Trust,
): Promise<readonly SignatureFound[]> => {
  const found = await judged(cms, trust, { content: [content], coversWhole: true, coversRevision: true, faults: [] });
  return found.length === 0 ? [notASignature()] : found;
};

const judged = (...[cms, trust, over]: [Uint8Array, Trust, Parameters<typeof judgeCms>[1]]) =>
  judgeCms(cms, over, trust).catch(() => [notASignature()]);
