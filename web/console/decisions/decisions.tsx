import type { DeskDossier, Move } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import { Button } from '../../shared/form.tsx';
import { decisionWords, inUsualOrder } from '../decision-words.ts';
import type { Typed } from '../read-decision.ts';
import { fieldsOf, TiedTo } from './fields.tsx';

/** How the decisions of a page are drawn: fresh, or with the form that came back and what is wrong with it. */
export type DecisionsProps = {
  readonly dossier: DeskDossier;
  readonly typed: Typed | null;
  readonly faults: readonly Fault[];
  /** A fresh command id a form; the returned form keeps its own while its answer may have been lost. */
  readonly newKey: () => string;
};

const GRAVE = new Set(['refuse', 'decline']);

/** The allowed decisions as forms: exactly one a move, the usual one open. */
export const Decisions = (props: DecisionsProps) => {
  const moves = inUsualOrder(props.dossier.moves).filter((move) => fieldsOf(move.decision) !== undefined);
  return (
    <>
      {moves.map((move, index) => (
        <DecisionForm {...props} move={move} open={index === 0 || move.decision === props.typed?.decision} />
      ))}
    </>
  );
};

const DecisionForm = ({
  dossier,
  typed,
  faults,
  newKey,
  move,
  open,
}: DecisionsProps & { move: Move; open: boolean }) => {
  const Fields = fieldsOf(move.decision);
  if (Fields === undefined) return null;
  if (signsUnseen(dossier, move))
    return <p class="note warn">Văn bản cần ký chưa hiển thị được. Hãy tải lại trang này.</p>;

  const words = decisionWords(move.decision, move.step);
  const back = typed?.decision === move.decision ? typed : null;
  return (
    <details class="decision" open={open} id={`viec-${move.decision}`}>
      <summary>{words.label}</summary>
      <form method="post" action={`/can-bo/ho-so/${encodeURIComponent(dossier.id)}/quyet-dinh`}>
        <TiedTo dossier={dossier} move={move} idempotencyKey={back?.key || newKey()} />
        <p class="hint">{words.hint}</p>
        <Fields dossier={dossier} move={move} typed={back} faults={back === null ? [] : faults} />
        <Button {...(GRAVE.has(move.decision) ? { look: 'grave' as const } : {})}>{words.button}</Button>
        <p class="article">{words.article}</p>
      </form>
    </details>
  );
};

// A signature names the document it signs: what is not on the page is not offered for signing.
const signsUnseen = ({ draft }: DeskDossier, { decision, about }: Move): boolean =>
  ['sign', 'send-back', 'seal'].includes(decision) && about !== null && draft?.sha256 !== about;
