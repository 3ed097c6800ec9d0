import type { FiledDossier, SupplementRequest } from '../../lib/domain/dossier/dossier.ts';
import { componentName } from '../../lib/domain/dossier/papers/component-name.ts';
import type { Sha256 } from '../../lib/domain/journal/entry.ts';
import type { Rules } from '../../lib/domain/rules.ts';
import type { TimelineLine } from '../../lib/domain/views/timeline.ts';
import type { World } from '../../lib/world/world.ts';
import { type FiledForm, findContent, type RequestText, type TextContent } from '../deciding/contents.ts';
import type { SlipReader } from '../slips/may-have.ts';
import { slipsSoFar } from '../slips/slips-so-far.ts';
import type { ReadDossier } from './read-dossier.ts';

/** What the filing holds beside the journal; empty where it was destroyed. */
export const formOf = async (world: World, dossier: FiledDossier): Promise<FiledForm> =>
  (await findContent<FiledForm>(world, dossier.id, dossier.form)) ?? {
    answers: {},
    files: [],
    handedIn: [],
    address: null,
    note: null,
  };

/** What stands where a text or a paper was destroyed (N2). */
export const DESTROYED = 'Đã tiêu hủy theo thời hạn lưu trữ';

/** The papers with the names they came under. */
export const filesOf = (dossier: FiledDossier, form: FiledForm) =>
  dossier.papers.map((paper) => ({
    ...paper,
    name: dossier.erased.includes(paper.sha256)
      ? DESTROYED
      : (form.files.find(({ fileId }) => fileId === paper.fileId)?.name ?? 'tệp'),
    state: 'stored' as const,
    reason: null,
  }));

/** One text a person wrote, or that it was destroyed. */
export const textOf = async (world: World, dossier: string, sha256: Sha256): Promise<string> =>
  (await findContent<TextContent>(world, dossier, sha256))?.text ?? DESTROYED;

/** What a person wrote with a decision, reasons or a note, or that it was destroyed; null where nothing was written. */
export const writtenIn = async (world: World, dossier: string, sha256: Sha256 | null): Promise<string | null> => {
  if (sha256 === null) return null;
  const content = await findContent<{ text?: string; note?: string | null }>(world, dossier, sha256);
  return content === undefined ? DESTROYED : content.text || content.note || null;
};

/** The supplement request that is open: every failing component with its problem. */
export const requestOf = async (world: World, { dossier, rules }: ReadDossier) => {
  if (!('request' in dossier)) return null;
  const request: SupplementRequest = dossier.request;
  return { at: request.at, ...(await requestText(world, dossier.id, request.text, rules)) };
};

/** What was written to ask for a supplement, or to propose one: every failing component by its name, with its problem. */
export const requestText = async (world: World, dossier: string, sha256: Sha256, { procedure }: Rules) => {
  const text = await findContent<RequestText>(world, dossier, sha256);
  const items = (text?.items ?? []).map((item) => ({ ...item, name: componentName(procedure, item.component) }));
  return { items, note: text?.note ?? null };
};

/** The result or the refusal slip entered as the result (19.8), from the moment it is ready. */
export const resultOf = async (world: World, { dossier }: ReadDossier) =>
  dossier.stage === 'result-ready' || dossier.stage === 'returned' ? resultView(world, dossier, dossier) : null;

type Ready = Extract<FiledDossier, { stage: 'result-ready' | 'returned' }>;

/** One result, the whole dossier's or of one share: its text, number, signer, and how it went to the applicant. */
export const resultView = async (world: World, dossier: Ready, { draft, number }: Pick<Ready, 'draft' | 'number'>) => ({
  kind: draft.kind,
  number,
  text: await textOf(world, dossier.id, draft.sha256),
  sha256: draft.paper?.now ?? draft.sha256,
  onPaper: draft.paper !== undefined,
  signedBy: await nameOf(world, draft.signed?.by ?? null),
  returnedAt: dossier.stage === 'returned' ? dossier.returned.at : null,
  by: dossier.stage === 'returned' ? dossier.returned.by : dossier.delivery,
});

/** The name behind an account id; null for the system and for accounts no longer there. */
export const nameOf = async (world: World, id: string | null): Promise<string | null> =>
  id === null ? null : ((await world.accounts.find(id))?.name ?? null);

/** An agency by its code; what an officer wrote that this province does not list stands for itself. */
export const agencyNamed = ({ province }: World, code: string) => ({
  code,
  name: province.agencies.find((agency) => agency.code === code)?.name ?? code,
});

/** The slips a dossier has so far for this reader. */
export const slipsOf = (world: World, read: ReadDossier, reader: SlipReader) =>
  slipsSoFar(read, reader, (code) => agencyNamed(world, code).name);

/** Words that are said of somebody, with their name. */
export const withPerson = async (world: World, said: string, person: string | null): Promise<string> =>
  person === null ? said : `${said} ${(await nameOf(world, person)) ?? 'tài khoản không còn'}`;

/** Lines of the history with what was written and who wrote it. */
export const toldIn = (world: World, dossier: string, lines: readonly TimelineLine[]) =>
  Promise.all(
    lines.map(async ({ at, title, by, text, person }) => ({
      at,
      title: await withPerson(world, title, person),
      detail: await writtenIn(world, dossier, text),
      who: await nameOf(world, by),
    })),
  );
