import { PDFArray, type PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { loaded, saved } from './places.ts';

/** One revision to be signed: whose place it is, when, and what is shown on which places (a PDF with a page for each). */
export type Revision = {
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly pictures: { readonly pages: Uint8Array; readonly of: readonly string[] } | null;
  /** What the text fields say, for readers that do not look. */
  readonly values: Readonly<Record<string, string>>;
};

/** The PDF with a signature's empty place, and which of its bytes that signature is over. */
export type ToSign = { readonly pdf: Uint8Array; readonly range: readonly [number, number, number, number] };

/** Room for a signature with its certificates and a time stamp, bytes. */
const ROOM = 12_000;
const UNKNOWN = 9_999_999_999;

/** Adds one revision in which the fields are filled and a place is ready for its signature; where there is no such place, one nobody sees is made. Throws where it is taken. */
export const addRevision = async (pdf: Uint8Array, { place, at, pictures, values }: Revision): Promise<ToSign> => {
  const document = await loaded(pdf);
  const { context } = document;
  const fields = fieldsOf(document);
  const signing = fields.get(place) ?? unseenField(document, place);
  if (signing.dict.has(PDFName.of('V'))) throw new Error(`place ${place} is signed already`);

  const shown =
    pictures === null
      ? []
      : await document.embedPdf(
          pictures.pages,
          pictures.of.map((_, page) => page),
        );
  for (const [nth, picture] of shown.entries()) {
    await picture.embed();
    fields.get(pictures?.of[nth] ?? '')?.dict.set(PDFName.of('AP'), context.obj({ N: picture.ref }));
  }
  for (const [name, value] of Object.entries(values)) {
    fields.get(name)?.dict.set(PDFName.of('V'), PDFHexString.fromText(value));
  }
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ByteRange: [0, UNKNOWN, UNKNOWN, UNKNOWN],
      Contents: PDFHexString.of('0'.repeat(ROOM * 2)),
      M: PDFString.of(pdfDate(at)),
    }),
  );
  signing.dict.set(PDFName.of('V'), signature);
  return withRange(await saved(document), pdf.byteLength);
};

/** A signature's field of no size on the first page: what was drawn without a place for it looks as it did. */
const unseenField = (document: PDFDocument, place: string): Field => {
  const { context } = document;
  const [page] = document.getPages();
  if (page === undefined) throw new Error('a PDF without a page');
  const widget = { Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of(place), F: UNSEEN, Rect: [0, 0, 0, 0] };
  const ref = context.register(context.obj({ ...widget, P: page.ref }));
  page.node.set(PDFName.of('Annots'), context.obj([...(page.node.Annots()?.asArray() ?? []), ref]));
  const form = context.obj({ Fields: [ref], SigFlags: 3 });
  document.catalog.set(PDFName.of('AcroForm'), context.register(form));
  return { dict: context.lookup(ref) as PDFDict };
};

/** Printed, and locked. */
const UNSEEN = 132;

/** The size of every place of a PDF by its name, points. */
export const sizesOfPlaces = async (
  pdf: Uint8Array,
): Promise<ReadonlyMap<string, { readonly w: number; readonly h: number }>> => {
  const fields = fieldsOf(await loaded(pdf));
  return new Map(
    [...fields].map(([name, { dict }]) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = dict
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map((side) => (side instanceof PDFNumber ? side.asNumber() : 0));
      return [name, { w: right - left, h: top - bottom }];
    }),
  );
};

type Field = { readonly dict: PDFDict };

/** Fields by name. They are changed as dictionaries: the library's own form would draw them anew. */
const fieldsOf = (document: PDFDocument): ReadonlyMap<string, Field> => {
  const found = new Map<string, Field>();
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const dict = document.context.lookup(ref) as PDFDict;
      const name = dict.get(PDFName.of('T'));
      if (name instanceof PDFString || name instanceof PDFHexString) found.set(name.decodeText(), { dict });
    }
  }
  return found;
};

const RANGE = `/ByteRange [ 0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN} ]`;

/** Writes over the places kept free which bytes are signed: all but the signature itself. */
const withRange = (pdf: Uint8Array, from: number): ToSign => {
  const bytes = Buffer.from(pdf);
  const atRange = bytes.indexOf(RANGE, from, 'latin1');
  const contents = bytes.indexOf(`/Contents <${'0'.repeat(64)}`, from, 'latin1');
  if (atRange < 0 || contents < 0) throw new Error('the place of a signature is gone');
  const start = contents + '/Contents '.length;
  const end = start + ROOM * 2 + 2;
  const range = [0, start, end, bytes.byteLength - end] as const;
  const written = `/ByteRange [ ${range.join(' ')} ]`;
  bytes.write(written.padEnd(RANGE.length, ' '), atRange, 'latin1');
  return { pdf: new Uint8Array(bytes), range };
};

/** The bytes a signature is over, one after the other. */
export const signedBytes = ({ pdf, range: [start, length, next, rest] }: ToSign): Uint8Array =>
  Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)]);

/** The PDF with the signature (CMS, DER) in its place. */
export const withSignature = ({ pdf, range: [, length] }: ToSign, cms: Uint8Array): Uint8Array => {
  if (cms.byteLength > ROOM) throw new Error(`a signature of ${cms.byteLength} bytes has no room`);
  const bytes = Buffer.from(pdf);
  bytes.write(Buffer.from(cms).toString('hex'), length + 1, 'latin1');
  return new Uint8Array(bytes);
};

/** An instant as PDF writes it, in Vietnam's time (ISO 32000-1, 7.9.4). */
const pdfDate = (at: number): string => {
  const here = new Date(at + 7 * 3_600_000).toISOString();
  return `D:${here.slice(0, 19).replaceAll(/[-:T]/g, '')}+07'00'`;
};
