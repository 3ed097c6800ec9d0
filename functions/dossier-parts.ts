import type { FiledDossier, SupplementRequest } from '../lib/domain/dossier/dossier.ts';
import type { Sha256 } from '../lib/domain/dossier/events.ts';
import type { World } from '../lib/world/world.ts';
import { type FiledForm, findContent, type RequestText, type TextContent } from './contents.ts';
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

/** The papers with the names they came under. */
export const filesOf = (dossier: FiledDossier, form: FiledForm) =>
  dossier.papers.map((paper) => ({
    ...paper,
    name: form.files.find(({ fileId }) => fileId === paper.fileId)?.name ?? 'tệp',
    state: 'stored' as const,
    reason: null,
  }));

/** One text a person wrote, or the empty string where it was destroyed. */
export const textOf = async (world: World, dossier: string, sha256: Sha256): Promise<string> =>
  (await findContent<TextContent>(world, dossier, sha256))?.text ?? '';

/** What a person wrote with a decision, reasons or a note; null where nothing was written or it was destroyed. */
export const writtenIn = async (world: World, dossier: string, sha256: Sha256 | null): Promise<string | null> => {
  if (sha256 === null) return null;
  const content = await findContent<{ text?: string; note?: string | null }>(world, dossier, sha256);
  return content?.text || content?.note || null;
};

/** The supplement request that is open: every failing component with its problem. */
export const requestOf = async (world: World, { dossier, rules }: ReadDossier) => {
  if (!('request' in dossier)) return null;
  const request: SupplementRequest = dossier.request;
  const text = await findContent<RequestText>(world, dossier.id, request.text);
  const name = (code: string) => rules.procedure.components.find((c) => c.code === code)?.name ?? code;
  const items = (text?.items ?? []).map((item) => ({ ...item, name: name(item.component) }));
  return { at: request.at, items, note: text?.note ?? null };
};

/** The result or the refusal slip entered as the result (19.8), from the moment it is ready. */
export const resultOf = async (world: World, { dossier }: ReadDossier) => {
  if (dossier.stage !== 'result-ready' && dossier.stage !== 'returned') return null;
  const { draft, number } = dossier;
  const signer = draft.signed === null ? undefined : await world.accounts.find(draft.signed.by);
  return {
    kind: draft.kind,
    number,
    text: await textOf(world, dossier.id, draft.sha256),
    sha256: draft.sha256,
    signedBy: signer?.name ?? null,
    returnedAt: dossier.stage === 'returned' ? dossier.returned.at : null,
    by: dossier.stage === 'returned' ? dossier.returned.by : dossier.delivery,
  };
};

/** The slips a dossier has so far. */
export const slipsOf = ({ dossier, entries }: ReadDossier) => {
  const seen = new Set(entries.flatMap(({ events }) => events.map(({ type }) => type)));
  const refusal =
    dossier.stage === 'refused' || ('draft' in dossier && dossier.draft?.kind === 'refusal' && 'ready' in dossier);
  return [
    ...(seen.has('DossierReceived') ? [{ kind: 'receipt', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả' }] : []),
    ...(seen.has('SupplementRequested')
      ? [{ kind: 'supplement', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' }]
      : []),
    ...(refusal ? [{ kind: 'refusal', title: 'Phiếu từ chối' }] : []),
    ...(seen.has('DossierReappointed')
      ? [{ kind: 'apology', title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả' }]
      : []),
  ];
};
