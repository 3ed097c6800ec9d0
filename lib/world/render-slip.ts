import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { visible } from '../contract/typed/letters.ts';
import type { RegisterPage } from '../domain/slips/register-page.ts';
import type { SlipKind, Slips } from '../domain/slips/slip.ts';
import { barsSvg, qrSvg } from './slip-marks.ts';

/**
 * The PDF of a slip: A5, tagged (PDF/UA-1), the same bytes for the same data. About 20 ms, in which nothing else runs.
 * Throws where a template is broken; the error names the template, never what stands on the slip.
 */
export const renderSlip = <K extends SlipKind>(kind: K, data: Slips[K]): Promise<Uint8Array> =>
  rendered(kind, inputsOf(data));

/** The PDF of a part of the Sổ theo dõi hồ sơ: A4 landscape, tagged; about 1 ms a line, in which nothing else runs. */
export const renderRegister = (page: RegisterPage): Promise<Uint8Array> =>
  rendered('register-book', { slip: asData(page) });

const rendered = async (template: string, inputs: Record<string, string>): Promise<Uint8Array> => {
  // Typst's documents are freed between turns of the event loop only; waiting requests have their turn as well.
  await setImmediate();
  const setter = compiler();
  try {
    const set = setter.compile({ mainFilePath: `${TEMPLATES}${template}.typ`, inputs });
    if (set.result === null) throw new Error(`slip template ${template}.typ could not be set`);

    return pdfOf(setter, set.result);
  } finally {
    // Without this, failed ones included, Typst keeps every document ever set: +240 MB per 400 slips.
    setter.evictCache(0);
  }
};

/** PDF/UA-1 forbids text no font can show, such as a name in Chinese characters: that slip is tagged without the claim. */
const pdfOf = (setter: NodeCompiler, set: NodeTypstDocument): Uint8Array => {
  try {
    return new Uint8Array(setter.pdf(set, { pdfStandard: 'ua-1' }));
  } catch {
    return new Uint8Array(setter.pdf(set));
  }
};

/** What people typed goes in as data, never as markup. */
const inputsOf = (data: Slips[SlipKind]): Record<string, string> => ({
  slip: asData(data),
  ...(data.lookUpUrl === null ? {} : { qr: qrSvg(data.lookUpUrl) }),
  ...(data.code === null ? {} : { bars: barsSvg(data.code) }),
});

const asData = (data: Slips[SlipKind] | RegisterPage): string =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? printable(value) : value));

/** Composed Vietnamese letters (NFC) on their lines; without control characters, direction marks and invisible characters, which could make a slip read otherwise than it was written. */
const printable = (text: string): string =>
  visible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}\p{Co}]/gu, '');

const TEMPLATES = fileURLToPath(new URL('./slips/', import.meta.url));

const FACES = [
  '400Regular/Tinos_400Regular',
  '400Regular_Italic/Tinos_400Regular_Italic',
  '700Bold/Tinos_700Bold',
  '700Bold_Italic/Tinos_700Bold_Italic',
];

const { resolve } = createRequire(import.meta.url);

let made: NodeCompiler | undefined;

/** One compiler for the process: reading the fonts takes longer than a slip. */
const compiler = (): NodeCompiler => {
  made ??= NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontBlobs: FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}.ttf`))) }],
  });
  return made;
};
