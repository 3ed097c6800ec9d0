import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import type { HowItOpens } from './papers.ts';

/** So many pages are read: what is cut off lacks its last ones, and the table of pages tells of them first. */
const PAGES_READ = 20;
/** An A3 sheet at 600 dots an inch has 70 million. */
const MOST_DOTS = 120_000_000;

/** How a paper of this type opens, by the libraries that read it; of a type nobody opens here, that it opens (C3). */
export const openPaper = async (bytes: Uint8Array, type: string): Promise<HowItOpens> => {
  if (type === 'application/pdf') return openPdf(bytes);
  return type === 'image/jpeg' || type === 'image/png' ? openPicture(bytes) : 'opens';
};

const openPdf = async (bytes: Uint8Array): Promise<HowItOpens> => {
  try {
    // The reader takes the bytes away from who gave them.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { stopAtErrors: true, verbosity: 0 });
    try {
      for (let page = 1; page <= Math.min(document.numPages, PAGES_READ); page++) await document.getPage(page);
      const active = (await document.hasJSActions()) || (await document.getAttachments()) !== null;
      return active ? 'active' : 'opens';
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'cut-off';
  }
};

/** Every dot is decoded; small, so that they do not all stand in memory at once. */
const openPicture = async (bytes: Uint8Array): Promise<HowItOpens> => {
  try {
    await sharp(bytes, { failOn: 'error', limitInputPixels: MOST_DOTS }).resize(64).raw().toBuffer();
    return 'opens';
  } catch (error) {
    return error instanceof Error && error.message.includes('pixel limit') ? 'too-many-pixels' : 'cut-off';
  }
};
