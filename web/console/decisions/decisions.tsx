import type { DeskDossier, Move } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import { Button } from '../../shared/form.tsx';
import { unitOf } from '../words.ts';
import { decisionWords, inUsualOrder, isQuiet } from './decision-words.ts';
import { fieldsOf, TiedTo } from './fields.tsx';
import { draftFor, formMark } from './form-props.ts';
import { isInTheWay, Mind } from './mind.tsx';
import type { Typed } from './read-decision.ts';

/** How the decisions of a page are drawn: fresh, or with the form that came back and what is wrong with it. */
export type DecisionsProps = {
  readonly dossier: DeskDossier;
  readonly typed: Typed | null;
  readonly faults: readonly Fault[];
  /** A fresh command id a form; the returned form keeps its own while its answer may have been lost. */
  readonly newKey: () => string;
};

const GRAVE = new Set(['refuse', 'decline']);

/** The allowed decisions as forms: exactly one a move, the one of the step at hand open, small notes folded together below. */
export const Decisions = (props: DecisionsProps) => {
  const moves = inUsualOrder(props.dossier.moves).filter((move) => fieldsOf(move.decision) !== undefined);
  const isFolded = (move: Move): boolean => isQuiet(move) && !isInTheWay(props.dossier, move);
  const main = moves.filter((move) => !isFolded(move));
  const quiet = moves.filter(isFolded);
  const isBack = (move: Move): boolean => isReturned(props, move);
  return (
    <>
      {main.map((move, index) => (
        <DecisionForm {...props} move={move} open={(index === 0 && move.step !== null) || isBack(move)} />
      ))}
      {quiet.length > 0 && (
        <details class="others" open={quiet.some(isBack)} id="viec-khac">
          <summary>Việc khác ({quiet.length})</summary>
          {quiet.map((move) => (
            <DecisionForm {...props} move={move} open={isBack(move)} />
          ))}
        </details>
      )}
    </>
  );
};

const DecisionForm = (props: DecisionsProps & { move: Move; open: boolean }) => {
  const { dossier, typed, faults, newKey, move, open } = props;
  const Fields = fieldsOf(move.decision);
  if (Fields === undefined) return null;
  if (signsUnseen(dossier, move))
    return <p class="note warn">Văn bản cần ký chưa hiển thị được. Hãy tải lại trang này.</p>;

  const words = decisionWords(move.decision, move.step);
  const back = isReturned(props, move) ? typed : null;
  return (
    <details class="decision" open={open} id={`viec-${formMark(dossier, move).replaceAll(/[^\w-]/g, '-')}`}>
      <summary>
        {words.label}
        <About dossier={dossier} move={move} />
      </summary>
      <form method="post" action={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}/quyet-dinh`}>
        <TiedTo dossier={dossier} move={move} idempotencyKey={back?.key || newKey()} />
        <Mind dossier={dossier} move={move} />
        <p class="hint">{words.hint}</p>
        <Fields dossier={dossier} move={move} typed={back} faults={back === null ? [] : faults} />
        <Button {...(GRAVE.has(move.decision) ? { look: 'grave' as const } : {})}>{words.button}</Button>
        {words.article !== '' && <p class="article">{words.article}</p>}
      </form>
    </details>
  );
};

/** The share or the own step a decision is about, by its name. */
const About = ({ dossier, move }: { dossier: DeskDossier; move: Move }) => {
  const unit = unitOf(move.step);
  const name =
    dossier.parts.find(({ key }) => key === unit)?.work ?? dossier.ownSteps.find(({ key }) => key === unit)?.name;
  return name === undefined ? null : <span class="about">: {name}</span>;
};

// Of several forms of one decision the one comes back that was sent.
const isReturned = ({ typed, dossier }: Pick<DecisionsProps, 'typed' | 'dossier'>, move: Move): boolean => {
  if (typed?.decision !== move.decision) return false;
  const alone = dossier.moves.filter(({ decision }) => decision === move.decision).length < 2;
  return alone || unitOf(typed.seen ?? null) === unitOf(move.step);
};

// A signature names the document it signs: what is not on the page is not offered for signing.
const signsUnseen = (dossier: DeskDossier, move: Move): boolean =>
  ['sign', 'send-back', 'seal'].includes(move.decision) &&
  move.about !== null &&
  draftFor({ dossier, move })?.sha256 !== move.about;
