import { open } from 'node:fs/promises';
import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type';

/** Scanners write a byte order mark, a job name or blanks before a PDF; readers look for its beginning in the first kilobyte. */
const LEADING_BYTES = 1024;
const PDF = '%PDF-';

/** The media type a paper has by its bytes, whatever it is called; null where nobody knows it (C3). */
export const paperTypeOf = async (bytes: Uint8Array): Promise<string | null> =>
  (await fileTypeFromBuffer(bytes))?.mime ?? pdfBehind(bytes);

/** The same of a file where it lies. */
export const paperTypeIn = async (path: string): Promise<string | null> =>
  (await fileTypeFromFile(path))?.mime ?? pdfBehind(await beginningOf(path));

const pdfBehind = (bytes: Uint8Array): string | null =>
  Buffer.from(bytes.subarray(0, LEADING_BYTES + PDF.length)).includes(PDF) ? 'application/pdf' : null;

const beginningOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LEADING_BYTES + PDF.length), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
