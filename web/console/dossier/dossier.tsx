import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { ApiClient } from '../../shared/client.ts';
import { decisionWords, inUsualOrder } from '../decisions/decision-words.ts';
import type { Typed } from '../decisions/read-decision.ts';
import type { Asked } from '../page-request.ts';
import { OVER } from '../words.ts';
import { dossierPage } from './dossier-page.tsx';

/** The API's path of a dossier as the desk sees it. */
export const deskPath = (id: string, rest = ''): string => `/api/desk/dossiers/${encodeURIComponent(id)}${rest}`;

/** The dossier as it stands now. */
export const readDossier = (api: ApiClient, id: string): Promise<DeskDossier> => api.get(deskPath(id));

/** GET /can-bo/ho-so/:id; `?xong=` names the decision just taken, `?dinh-chinh=` the journal entry to correct. */
export const showDossier = async (c: Asked): Promise<Response> => {
  const dossier = await readDossier(c.get('api'), c.req.param('id') ?? '');
  const done = c.req.query('xong');
  if (done === undefined) return dossierPage(c, dossier, { typed: correctionOf(c.req.query('dinh-chinh')) });

  const waits = dossier.moves.every(({ step }) => step === null);
  const mayBeOpening = waits && !OVER.has(dossier.stage) && c.req.query('cho') !== undefined;
  const here = `/can-bo/ho-so/${encodeURIComponent(dossier.id)}?xong=${encodeURIComponent(done)}`;
  return dossierPage(c, dossier, {
    banner: <Done decision={done} dossier={dossier} />,
    againAt: mayBeOpening ? here : undefined,
  });
};

const correctionOf = (entry: string | undefined): Typed | null =>
  entry !== undefined && /^\d{1,6}$/.test(entry) ? { decision: 'correct', entry } : null;

const Done = ({ decision, dossier }: { decision: string; dossier: DeskDossier }) => (
  <div class="note good" role="status">
    <h2>{decisionWords(decision).done}</h2>
    <p>
      {whatIsNext(dossier)} <a href="/can-bo">Về danh sách việc</a>
    </p>
  </div>
);

const whatIsNext = ({ moves, stage }: DeskDossier): string => {
  const next = inUsualOrder(moves).find(({ step }) => step !== null);
  if (next !== undefined) return `Việc tiếp theo ở vị trí này: ${decisionWords(next.decision, next.step).label}.`;
  if (OVER.has(stage)) return 'Hồ sơ đã kết thúc.';
  if (stage === 'supplement-requested' || stage === 'returned-for-supplement')
    return 'Đang chờ người nộp bổ sung hồ sơ.';
  return 'Hồ sơ đang ở bước của người khác.';
};
