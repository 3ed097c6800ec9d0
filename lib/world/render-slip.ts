import { fileURLToPath } from 'node:url';
import type { RegisterPage } from '../domain/slips/register-page.ts';
import type { SlipKind, Slips } from '../domain/slips/slip.ts';
import { barsSvg, qrSvg } from './slip-marks.ts';
import { asData, type Setter, setTemplate } from './typst.ts';

/**
 * The PDF of a slip: A5, tagged (PDF/UA-1), the same bytes for the same data. About 20 ms, in which nothing else runs.
 * Throws where a template is broken; the error names the template, never what stands on the slip.
 */
export const renderSlip = <K extends SlipKind>(kind: K, data: Slips[K]): Promise<Uint8Array> =>
  rendered(kind, inputsOf(data));

/** The PDF of a part of the Sổ theo dõi hồ sơ: A4 landscape, tagged; about 1 ms a line, in which nothing else runs. */
export const renderRegister = (page: RegisterPage): Promise<Uint8Array> =>
  rendered('register-book', { slip: asData(page) });

const rendered = (template: string, inputs: Record<string, string>): Promise<Uint8Array> =>
  setTemplate({ folder: TEMPLATES, template, inputs }, pdfOf);

/** PDF/UA-1 forbids text no font can show, such as a name in Chinese characters: that slip is tagged without the claim. */
const pdfOf = ({ compiler, set }: Setter): Uint8Array => {
  try {
    return new Uint8Array(compiler.pdf(set, { pdfStandard: 'ua-1' }));
  } catch {
    return new Uint8Array(compiler.pdf(set));
  }
};

/** What people typed goes in as data, never as markup. */
const inputsOf = (data: Slips[SlipKind]): Record<string, string> => ({
  slip: asData(data),
  ...(data.lookUpUrl === null ? {} : { qr: qrSvg(data.lookUpUrl) }),
  ...(data.code === null ? {} : { bars: barsSvg(data.code) }),
});

const TEMPLATES = fileURLToPath(new URL('./slips/', import.meta.url));
