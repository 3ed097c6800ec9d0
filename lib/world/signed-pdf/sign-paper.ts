import { createHash } from 'node:crypto';
import type { PaperToSign } from '../../domain/results/result-paper.ts';
import { millisecondsOf } from '../../domain/time/instant.ts';
import { detachedSignature, type StampToken } from './cms.ts';
import { renderShown, type Shown } from './render-result.ts';
import { addRevision, signedBytes, sizesOfPlaces, withSignature } from './revision.ts';
import type { Signer } from './signer.ts';

/** The paper with one more revision: places filled, and a signature over the whole file as it then is (PAdES B-T; B-B without a time stamp). */
export const signPaper = async (paper: PaperToSign, signer: Signer, stamp: StampToken): Promise<Uint8Array> => {
  const at = millisecondsOf(paper.at);
  const shown = Object.entries({ ...linesOf(paper), [paper.place]: signatureOf(paper) });
  const sizes = await sizesOfPlaces(paper.pdf);
  const drawn = shown.flatMap(([name, what]) => {
    const size = sizes.get(name);
    return size === undefined ? [] : [{ name, shown: { ...what, ...size } }];
  });
  const pictures =
    drawn.length === 0
      ? null
      : { pages: await renderShown(drawn.map((one) => one.shown)), of: drawn.map(({ name }) => name) };
  const toSign = await addRevision(paper.pdf, { place: paper.place, at, pictures, values: paper.filled });
  const digest = createHash('sha256').update(signedBytes(toSign)).digest();
  return withSignature(toSign, await detachedSignature(digest, signer, stamp));
};

type Words = Pick<Shown, 'kind' | 'italic' | 'lines'>;

const linesOf = ({ filled }: PaperToSign): Readonly<Record<string, Words>> =>
  Object.fromEntries(
    Object.entries(filled).map(([name, text]) => [name, { kind: 'line', italic: name === 'date', lines: [text] }]),
  );

/** What the signature shows of itself (NĐ 30/2020, phụ lục I): whose it is, for whom, and when. */
const signatureOf = ({ place, name, organisation, at }: PaperToSign): Words => ({
  kind: place,
  italic: false,
  lines: [
    `Ký bởi: ${name}`,
    ...(organisation === undefined ? [] : [`Cơ quan: ${organisation}`]),
    `Thời gian ký: ${signingTime(at)}`,
  ],
});

/** `01/12/2026 10:00:00 +07:00`, as a signature has to say it. */
const signingTime = (at: PaperToSign['at']): string => {
  const [day = '', time = ''] = at.split('T');
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 8)} +07:00`;
};
