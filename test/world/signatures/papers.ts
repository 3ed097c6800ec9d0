import { createHash } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { detachedSignature } from '../../../lib/world/signed-pdf/cms.ts';
import { withPlaces } from '../../../lib/world/signed-pdf/places.ts';
import { addRevision, signedBytes, withSignature } from '../../../lib/world/signed-pdf/revision.ts';
import type { Signer } from '../../../lib/world/signed-pdf/signer.ts';

const NOW = Date.UTC(2026, 11, 1, 3);

/** A page with a place for each of two signatures and one for a number. */
export const paper = async (width = 300): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([width, 200]);
  const made = await document.save({ useObjectStreams: false });
  const places = [
    { name: 'leader', page: 1, x: 10, y: 10, w: 100, h: 40 },
    { name: 'seal', page: 1, x: 150, y: 10, w: 100, h: 40 },
    { name: 'number', page: 1, x: 10, y: 100, w: 100, h: 20 },
  ];
  return withPlaces(made, places);
};

/** The paper with one more signature on that place, the number filled in where one is given. */
export const signedOn = async (
  pdf: Uint8Array,
  place: string,
  signer: Signer,
  values: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> => {
  const page = await PDFDocument.create();
  page.addPage([100, 40]).drawSquare({ size: 10 });
  const pictures = { pages: await page.save({ useObjectStreams: false }), of: [place] };
  const toSign = await addRevision(pdf, { place, at: NOW, pictures, values });
  const digest = createHash('sha256').update(signedBytes(toSign)).digest();
  return withSignature(toSign, await detachedSignature(digest, signer, async () => undefined));
};

/** A detached signature over these bytes. */
export const detachedOver = (bytes: Uint8Array, signer: Signer): Promise<Uint8Array> =>
  detachedSignature(createHash('sha256').update(bytes).digest(), signer, async () => undefined);
