import { PDFDocument } from '@cantoo/pdf-lib';
import type { PaperToSign } from '../../domain/results/result-paper.ts';
import { withPlaces } from './places.ts';
import { signPaper } from './sign-paper.ts';
import type { Signer } from './signer.ts';

/** What is signed that has no place for it yet. */
export type AnyPdf = Pick<PaperToSign, 'pdf' | 'name' | 'at'> & { readonly organisation: string };

const MM = 72 / 25.4;
const PLACE = { w: 80 * MM, h: 22 * MM, fromRight: 18 * MM, fromBottom: 22 * MM };

/** A PDF with one signature, shown at the foot of its last page: the bytes as they were, and what signing adds. Throws where it is no PDF. */
export const signAnyPdf = async ({ organisation, ...paper }: AnyPdf, signer: Signer): Promise<Uint8Array> => {
  const pages = (await PDFDocument.load(paper.pdf, { updateMetadata: false })).getPages();
  const { width = 0, height = 0 } = pages.at(-1)?.getSize() ?? {};
  const { w, h, fromRight, fromBottom } = PLACE;
  const place = { name: 'leader', page: pages.length, x: width - fromRight - w, y: height - fromBottom - h, w, h };
  const pdf = await withPlaces(paper.pdf, [place]);
  return signPaper(
    { ...paper, pdf, organisation, place: 'leader', signer: '', filled: {} },
    signer,
    async () => undefined,
  );
};
