import { type PDFDict, PDFDocument, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';

/** A place left free on a page, in points from its upper left corner. */
export type Place = {
  readonly name: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** The places where somebody signs; every other one takes a line of text. */
export const SIGNING_PLACES: readonly string[] = ['leader', 'seal'];

const PRINTED = 4;
const READ_ONLY = 1;
const SIGNATURES_EXIST_AND_ONLY_ADDED_TO = 3;

/** The PDF with a form field on each place, still empty, so that filling and signing it later is all that its revisions do (ISO 32000-1, 12.8.2.2). */
export const withPlaces = async (pdf: Uint8Array, places: readonly Place[]): Promise<Uint8Array> => {
  const document = await loaded(pdf);
  const { context } = document;
  const pages = document.getPages();
  const widgets = places.map((place) => {
    const page = pages[place.page - 1];
    if (page === undefined) throw new Error(`place ${place.name} is on no page`);
    const signed = SIGNING_PLACES.includes(place.name);
    const top = page.getHeight() - place.y;
    const widget = context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Widget',
        FT: signed ? 'Sig' : 'Tx',
        T: PDFString.of(place.name),
        F: PRINTED,
        ...(signed ? {} : { Ff: READ_ONLY }),
        Rect: [place.x, top - place.h, place.x + place.w, top],
        P: page.ref,
        AP: { N: emptyAppearance(document, place) },
      }),
    );
    return { page: page.node as PDFDict, widget };
  });
  for (const page of new Set(widgets.map((one) => one.page))) {
    page.set(PDFName.of('Annots'), context.obj(widgets.filter((one) => one.page === page).map(({ widget }) => widget)));
  }
  const form = { Fields: widgets.map(({ widget }) => widget), SigFlags: SIGNATURES_EXIST_AND_ONLY_ADDED_TO };
  document.catalog.set(PDFName.of('AcroForm'), context.register(context.obj(form)));
  return saved(document);
};

/** To be added to: what is there stays, byte for byte. Throws where it is no PDF. */
export const loaded = (pdf: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });

/** The bytes as they were, and what was changed after them. */
export const saved = (document: PDFDocument): Promise<Uint8Array> =>
  document.save({ useObjectStreams: false, updateFieldAppearances: false });

/** A field without any appearance is not allowed in PDF/A (ISO 19005-2, 6.3.3). */
const emptyAppearance = (document: PDFDocument, { w, h }: Place): PDFRef =>
  document.context.register(document.context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, w, h] }));
