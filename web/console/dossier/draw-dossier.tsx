import type { ComponentChildren } from 'preact';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import { ErrorSummary } from '../../shared/form.tsx';
import { DecisionForms } from '../decisions/decision-forms.tsx';
import { isQuiet } from '../decisions/decisions.ts';
import { unitOf } from '../decisions/form/unit.ts';
import { draw } from '../draw.tsx';
import { isOverseeing } from '../oversight/overseeing.ts';
import type { PageRequest, Typed } from '../page-request.ts';
import { DossierHead, LimitsSection } from './dossier-head.tsx';
import { DraftSheet, Notes, ResultSheet, SupplementAsked } from './draft-sheet.tsx';
import { AnswersSection, ApplicantSection, HistorySection, SlipsSection } from './material.tsx';
import { CorrectionsSection, CounterSection } from './noted-sections.tsx';
import { OVER } from './over.ts';
import { PapersSection } from './papers.tsx';
import {
  CallsNote,
  ChangeNote,
  ExtensionSection,
  OpinionsSection,
  OwnStepsSection,
  SharesSection,
  VisitSection,
} from './work-sections.tsx';

/** How a dossier's page is shown: fresh, after a decision (`banner`), or with a form that came back. */
type Showing = {
  readonly status?: 200 | 409 | 422;
  readonly banner?: ComponentChildren;
  readonly typed?: Typed | null;
  readonly faults?: readonly Fault[];
  /** Where the page asks again by itself, once, after two seconds. */
  readonly againAt?: string | undefined;
};

/** A dossier as the desk sees it: what to decide first, then everything to decide it by. */
export const drawDossier = (c: PageRequest, dossier: DeskDossier, showing: Showing): Response => {
  const { status = 200, banner, typed = null, faults = [], againAt } = showing;
  const now = c.get('settings').now?.();
  // As a header rather than an element: the same single quiet reload, and nothing moves for assistive technology to announce.
  const headers: Record<string, string> = againAt === undefined ? {} : { refresh: `2; url=${againAt}` };
  return draw(
    c,
    { title: dossier.code ?? dossier.procedure.name, status, back: { href: '/can-bo', text: 'Việc của tôi' }, headers },
    <>
      <ErrorSummary faults={faults} title="Chưa ghi được quyết định" />
      {banner}
      <DossierHead dossier={dossier} />
      <LimitsSection dossier={dossier} now={now} />
      <div class="desk">
        <div class="work">
          <Work dossier={dossier} typed={typed} faults={faults} onlyReads={isOverseeing(c.get('me').roles)} />
        </div>
        <div class="material">
          <SharesSection dossier={dossier} />
          <OpinionsSection dossier={dossier} />
          <VisitSection dossier={dossier} />
          <OwnStepsSection dossier={dossier} />
          <PapersSection dossier={dossier} />
          <AnswersSection dossier={dossier} />
          <ApplicantSection dossier={dossier} />
          <CounterSection dossier={dossier} />
          <SlipsSection dossier={dossier} />
          <CorrectionsSection dossier={dossier} />
          <HistorySection dossier={dossier} />
        </div>
      </div>
    </>,
  );
};

type WorkProps = {
  readonly dossier: DeskDossier;
  readonly typed: Typed | null;
  readonly faults: readonly Fault[];
  /** Who watches over others has nothing to decide here, now or later. */
  readonly onlyReads: boolean;
};

const Work = ({ dossier, typed, faults, onlyReads }: WorkProps) => {
  const signs = dossier.moves.some(({ about }) => about !== null);
  // The officer who drafts again has the last draft's words in the form itself.
  const rewritten =
    dossier.draft?.kind === 'result' && dossier.moves.some(({ decision }) => decision === 'complete-step');
  const atHand = new Set(dossier.moves.map(({ step }) => unitOf(step)));
  const papers = (
    <>
      {dossier.parts
        .filter(({ key, draft }) => draft !== null && atHand.has(key) && signs)
        .map(({ key, draft, work }) => (
          <DraftSheet dossier={dossier.id} draft={draft} step={stepAt(dossier, key)} work={work} />
        ))}
      <ResultSheet dossier={dossier.id} result={dossier.result} />
      {dossier.result === null && !rewritten && (
        <DraftSheet dossier={dossier.id} draft={dossier.draft} step={stepAt(dossier, null)} />
      )}
    </>
  );
  return (
    <>
      <ChangeNote dossier={dossier} />
      <CallsNote dossier={dossier} />
      {signs && papers}
      <Notes notes={dossier.notes} />
      <SupplementAsked request={dossier.request} />
      <ExtensionSection dossier={dossier} />
      {onlyReads ? (
        <p class="note">Bạn đọc hồ sơ này theo căn cứ đã nêu; việc quyết định là của cơ quan giải quyết.</p>
      ) : (
        <h2>Quyết định</h2>
      )}
      {!onlyReads && dossier.hindered.length === 0 && dossier.moves.every(isQuiet) && (
        <p class="note">{nothingToDo(dossier.stage)}</p>
      )}
      <DecisionForms dossier={dossier} typed={typed} faults={faults} newKey={() => crypto.randomUUID()} />

      {!signs && papers}
    </>
  );
};

/** The step at hand of a share, or of the whole: the page shows the draft it concerns. */
const stepAt = ({ moves, hindered }: DeskDossier, unit: string | null): string | null =>
  [...moves, ...hindered].find(({ step, about }) => step !== null && about !== null && unitOf(step) === unit)?.step ??
  null;

const nothingToDo = (stage: string): string =>
  OVER.has(stage) ? 'Hồ sơ đã kết thúc, không còn việc phải làm.' : 'Hiện hồ sơ không chờ quyết định nào ở vị trí này.';
