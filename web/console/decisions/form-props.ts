import type { DeskDossier, Move } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import type { Typed } from '../read-decision.ts';

/** What a decision's form is drawn from. `typed` and `faults` are set when the same form comes back. */
export type FormProps = {
  readonly dossier: DeskDossier;
  readonly move: Move;
  readonly typed: Typed | null;
  readonly faults: readonly Fault[];
};

/** Name, value and fault of one field. Names carry the decision, so that no two forms of a page share an id. */
export const fieldOf = ({ move, typed, faults }: FormProps, field: string, otherwise = '') => {
  const name = `${move.decision}.${field}`;
  return { name, value: typed?.[field] ?? otherwise, fault: faults.find((fault) => fault.field === name)?.message };
};
