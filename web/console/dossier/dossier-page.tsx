import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { isDecision } from '../decisions/decisions.ts';
import type { PageRequest, Typed } from '../page-request.ts';
import { donePath, dossierNow } from './dossier-now.ts';
import { drawDossier } from './draw-dossier.tsx';
import { OVER } from './over.ts';

/** GET /can-bo/ho-so/:id; `?xong=` names the decision just taken, `&buoc=` the step it closed, `?dinh-chinh=` the journal entry to correct. */
export const dossierPage = async (c: PageRequest): Promise<Response> => {
  const done = c.req.query('xong');
  const step = c.req.query('buoc') ?? null;
  const decided = done !== undefined && isDecision(done) ? { decision: done, step } : undefined;
  const dossier = await dossierNow(c.get('api'), c.req.param('id') ?? '', decided);
  if (done === undefined) return drawDossier(c, dossier, { typed: correctionOf(c.req.query('dinh-chinh')) });

  const waits = [...dossier.moves, ...dossier.hindered].every(({ step }) => step === null);
  const mayBeOpening = waits && !OVER.has(dossier.stage) && c.req.query('cho') !== undefined;
  const againAt = mayBeOpening && decided !== undefined ? donePath(dossier.id, decided) : undefined;
  return drawDossier(c, dossier, { banner: <Done dossier={dossier} />, againAt });
};

const correctionOf = (entry: string | undefined): Typed | null =>
  entry !== undefined && /^\d{1,6}$/.test(entry) ? { decision: 'correct', entry } : null;

const Done = ({ dossier }: { dossier: DeskDossier }) => (
  <div class="note good" role="status">
    <h2>{dossier.decided?.done ?? 'Đã ghi quyết định.'}</h2>
    <p>
      {whatIsNext(dossier)} <a href="/can-bo">Về danh sách việc</a>
    </p>
  </div>
);

const whatIsNext = ({ moves, hindered, stage }: DeskDossier): string => {
  const [waiting] = hindered;
  if (waiting !== undefined) return `Việc tiếp theo ở vị trí này: ${waiting.words.label}. ${waiting.why}`;
  const next = moves.find(({ step }) => step !== null);
  if (next !== undefined) return `Việc tiếp theo ở vị trí này: ${next.words.label}.`;
  if (OVER.has(stage)) return 'Hồ sơ đã kết thúc.';
  if (stage === 'supplement-requested' || stage === 'returned-for-supplement')
    return 'Đang chờ người nộp bổ sung hồ sơ.';
  return 'Hồ sơ đang ở bước của người khác.';
};
