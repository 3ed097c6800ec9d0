import { LETTERHEAD, REFUSAL } from '../../lib/domain/catalogue/result-form.ts';
import type { FiledDossier, ResultDraft } from '../../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import { issuedPapers } from '../../lib/domain/results/issued-papers.ts';
import type { World } from '../../lib/world/world.ts';
import { findBytes } from '../deciding/contents.ts';
import { textOf } from '../dossier/dossier-parts.ts';
import type { ReadDossier } from '../dossier/read-dossier.ts';
import { type Answer, Refused } from '../wire/operation.ts';
import { drawPaper } from './draw-paper.ts';

/**
 * A result as it went out: the PDF with its signatures; of one agency's share, with `part`. One of before, which is a text, is set on the
 * letterhead and says that it is a copy. 404 where there is none, or it was destroyed.
 */
export const resultPdf = async (world: World, read: ReadDossier, part: string | null): Promise<Answer> => {
  const { dossier, entries } = read;
  const issued = issuedPapers(entries).findLast((one) => part === null || one.part === part);
  if (issued !== undefined) return pdfAnswer(await bytesOf(world, dossier.id, issued.paper), `ket-qua-${issued.entry}`);
  if (!('ready' in dossier) || part !== null) throw new Refused(409, 'result-unknown');
  return pdfAnswer(await copyOfText(world, dossier, dossier.draft, dossier.number), 'ket-qua');
};

/** The PDF of a draft, as whoever signs or seals it sees it. */
export const draftPdf = async (world: World, { id }: FiledDossier, draft: ResultDraft | null): Promise<Answer> => {
  if (draft?.paper === undefined) throw new Refused(409, 'result-unknown');
  return pdfAnswer(await bytesOf(world, id, draft.paper.now), 'du-thao');
};

/** A PDF as it is shown in place. */
export const pdfAnswer = (body: Uint8Array, name: string): Answer => ({
  status: 200,
  body,
  headers: {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  },
});

const bytesOf = async (world: World, dossier: string, sha256: Sha256): Promise<Uint8Array> => {
  const bytes = await findBytes(world, dossier, sha256);
  if (bytes === undefined) throw new Refused(404, 'result-destroyed');
  return bytes;
};

const copyOfText = async (
  world: World,
  dossier: FiledDossier,
  { sha256, kind }: ResultDraft,
  number: string | null,
): Promise<Uint8Array> => {
  const text = await textOf(world, dossier.id, sha256);
  return drawPaper(world, dossier, {
    form: kind === 'refusal' ? REFUSAL : LETTERHEAD,
    text: `(Bản thể hiện của kết quả đã ban hành${number === null ? '' : `, số ${number}`})\n${text}`,
    values: {},
    check: null,
    agency: dossier.agency,
    enteredBy: '',
  });
};
