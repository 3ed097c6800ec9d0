import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { HinderedMove, Move } from '../../../lib/contract/moves.ts';
import type { Fault } from '../../shared/client.ts';
import { Button, Hidden } from '../../shared/form.tsx';
import type { Typed } from '../page-request.ts';
import { decisionForm, isDecision, isQuiet } from './decisions.ts';
import { formMark } from './form/form-props.ts';
import { draftFor, unitName, unitOf } from './form/unit.ts';

/** How the decisions of a page are drawn: fresh, or with the form that came back and what is wrong with it. */
type DecisionsProps = {
  readonly dossier: DeskDossier;
  readonly typed: Typed | null;
  readonly faults: readonly Fault[];
  /** A fresh command id a form; the returned form keeps its own while its answer may have been lost. */
  readonly newKey: () => string;
};

/** The allowed decisions as forms: exactly one a move, the one of the step at hand open, small notes folded together below. */
export const DecisionForms = (props: DecisionsProps) => {
  const { dossier } = props;
  const moves = dossier.moves.filter(({ decision }) => isDecision(decision));
  const isFolded = (move: Move): boolean => isQuiet(move) && !isInTheWay(dossier, move);
  const main = moves.filter((move) => !isFolded(move));
  const quiet = moves.filter(isFolded);
  const isBack = (move: Move): boolean => isReturned(props, move);
  return (
    <>
      {saidOnce(dossier.hindered).map((move) => (
        <Hindered dossier={dossier} move={move} />
      ))}
      {main.map((move, index) => (
        <OneForm
          {...props}
          move={move}
          open={(index === 0 && move.step !== null) || isInTheWay(dossier, move) || isBack(move)}
        />
      ))}
      {quiet.length > 0 && (
        <details class="others" open={quiet.some(isBack)} id="viec-khac">
          <summary>Việc khác ({quiet.length})</summary>
          {quiet.map((move) => (
            <OneForm {...props} move={move} open={isBack(move)} />
          ))}
        </details>
      )}
    </>
  );
};

/** What nothing else mends first is said once, however many decisions it stands in the way of. */
const saidOnce = (moves: readonly HinderedMove[]): readonly HinderedMove[] =>
  moves.filter(
    ({ first, why }, place) =>
      first !== null || moves.findIndex((one) => one.first === null && one.why === why) === place,
  );

/** The decision at hand that waits for another: why and, where one mends it, the way there, in place of a button that would be refused. */
const Hindered = ({ dossier, move }: { dossier: DeskDossier; move: HinderedMove }) => {
  const { words, why, first } = move;
  const Mind = NOTED_FIRST.has(first) ? decisionForm(move.decision)?.Mind : undefined;
  const before = dossier.moves.find(({ decision }) => decision === first);
  return (
    <section class="decision waiting" id={`cho-${move.decision}`}>
      <h3>{words.label}: chưa thực hiện được</h3>
      {Mind === undefined ? <p class="mind">{why}</p> : <Mind dossier={dossier} />}
      {before !== undefined && (
        <p>
          Việc cần làm trước: <a href={`#${formId(dossier, before)}`}>{before.words.label}</a>.
        </p>
      )}
    </section>
  );
};

/** What the counter notes first: the form itself says how much is to be paid, which papers to be compared. */
const NOTED_FIRST: ReadonlySet<string | null> = new Set(['record-payment', 'record-originals']);

const OneForm = (props: DecisionsProps & { move: Move; open: boolean }) => {
  const { dossier, typed, faults, newKey, move, open } = props;
  const form = decisionForm(move.decision);
  if (form === undefined) return null;
  if (form.namesDraft && isDraftUnseen(dossier, move))
    return <p class="note warn">Văn bản cần ký chưa hiển thị được. Hãy tải lại trang này.</p>;

  const { Fields, Mind, grave } = form;
  const { words } = move;
  const about = unitName({ dossier, move });
  const back = isReturned(props, move) ? typed : null;
  return (
    <details class="decision" open={open} id={formId(dossier, move)}>
      <summary>
        {words.label}
        {about !== undefined && <span class="about">: {about}</span>}
      </summary>
      <form method="post" action={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}/quyet-dinh`}>
        <TiedTo dossier={dossier} move={move} idempotencyKey={back?.key || newKey()} />
        {Mind !== undefined && <Mind dossier={dossier} />}
        {move.inPlaceOf !== undefined && (
          <p class="mind">Bạn làm thay {move.inPlaceOf}, đang vắng mặt; nhật ký ghi rõ điều đó.</p>
        )}
        <p class="hint">{words.hint}</p>
        {Fields !== undefined && (
          <Fields dossier={dossier} move={move} typed={back} faults={back === null ? [] : faults} />
        )}
        <Button {...(grave ? { look: 'grave' as const } : {})}>{words.button}</Button>
        {words.article !== '' && <p class="article">{words.article}</p>}
      </form>
    </details>
  );
};

/** What a decision repeats unseen: the step it saw, the document it concerns, its command's id, what was known. */
const TiedTo = ({ dossier, move, idempotencyKey }: { dossier: DeskDossier; move: Move; idempotencyKey: string }) => (
  <Hidden
    values={{
      decision: move.decision,
      mark: formMark(dossier, move),
      seen: move.step ?? '',
      about: move.about ?? '',
      key: idempotencyKey,
      known: String(dossier.timeline.length),
    }}
  />
);

// What has to be noted before a decision at hand can be taken stands beside it.
const isInTheWay = (dossier: DeskDossier, { decision }: Move): boolean =>
  dossier.hindered.some(({ first }) => first === decision);

const formId = (dossier: DeskDossier, move: Move): string =>
  `viec-${formMark(dossier, move).replaceAll(/[^\w-]/g, '-')}`;

// Of several forms of one decision the one comes back that was sent.
const isReturned = ({ typed, dossier }: Pick<DecisionsProps, 'typed' | 'dossier'>, move: Move): boolean => {
  if (typed?.decision !== move.decision) return false;
  const alone = dossier.moves.filter(({ decision }) => decision === move.decision).length < 2;
  return alone || unitOf(typed.seen ?? null) === unitOf(move.step);
};

// A signature names the document it signs: what is not on the page is not offered for signing.
const isDraftUnseen = (dossier: DeskDossier, move: Move): boolean =>
  move.about !== null && draftFor({ dossier, move })?.document !== move.about;
