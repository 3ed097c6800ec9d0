import { fileURLToPath } from 'node:url';
import { RESULT_TEMPLATES } from '../../../provinces/common/results.ts';
import type { ResultPaper } from '../../domain/results/result-paper.ts';
import { qrSvg } from '../slip-marks.ts';
import { asData, type Setter, setTemplate } from '../typst.ts';
import { type Place, withPlaces } from './places.ts';

const FOLDER = fileURLToPath(RESULT_TEMPLATES);

/** The paper of a result as it is signed: A4, PDF/A-2a, with free places for number, date, signature and seal; the same bytes for the same data. */
export const renderResult = async (paper: ResultPaper): Promise<Uint8Array> => {
  const inputs = { paper: asData(paper), ...(paper.checkUrl === null ? {} : { qr: qrSvg(paper.checkUrl) }) };
  const { pdf, places } = await setTemplate({ folder: FOLDER, template: paper.template, inputs }, drawn);
  return withPlaces(pdf, places);
};

/** What is shown on a place once it is filled. */
export type Shown = {
  readonly kind: 'line' | 'leader' | 'seal';
  readonly italic: boolean;
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
};

/** What is shown on several places, as one PDF with a page of its size for each. */
export const renderShown = (shown: readonly Shown[]): Promise<Uint8Array> =>
  setTemplate({ folder: FOLDER, template: 'shown', inputs: { shown: asData(shown) } }, archived);

const drawn = (setter: Setter) => ({
  pdf: archived(setter),
  places: setter.compiler.query(setter.set, { selector: '<place>', field: 'value' }) as readonly Place[],
});

/** PDF/A forbids text no font can show, such as a name in Chinese characters: that paper is tagged without the claim. */
const archived = ({ compiler, set }: Setter): Uint8Array => {
  try {
    return new Uint8Array(compiler.pdf(set, { pdfStandard: 'a-2a' }));
  } catch {
    return new Uint8Array(compiler.pdf(set));
  }
};
