import type { DeskDossier } from '../../../../lib/contract/desk.ts';
import type { Move } from '../../../../lib/contract/moves.ts';
import type { Fault } from '../../../shared/client.ts';
import type { Typed } from '../../page-request.ts';
import { unitOf } from './unit.ts';

/** What a decision's form is drawn from. `typed` and `faults` are set when the same form comes back. */
export type FormProps = {
  readonly dossier: DeskDossier;
  readonly move: Move;
  readonly typed: Typed | null;
  readonly faults: readonly Fault[];
};

/** What marks the fields and the id of a form: the decision, with its share where the same decision stands on the page twice. */
export const formMark = ({ moves }: DeskDossier, { decision, step }: Move): string => {
  const unit = unitOf(step);
  const alone = moves.filter((move) => move.decision === decision).length < 2;
  return alone || unit === null ? decision : `${decision}/${unit}`;
};

/** Name, value and fault of one field. Names carry the form's mark, so that no two forms of a page share an id. */
export const fieldOf = ({ dossier, move, typed, faults }: FormProps, field: string, otherwise = '') => {
  const name = `${formMark(dossier, move)}.${field}`;
  return { name, value: typed?.[field] ?? otherwise, fault: faults.find((fault) => fault.field === name)?.message };
};
