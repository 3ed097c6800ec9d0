import type { DeskDossier, Move } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import { unitOf } from '../words.ts';
import type { Typed } from './read-decision.ts';

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

/** The share a form is about, or undefined where it is about the whole dossier. */
export const shareOf = ({ dossier, move }: Pick<FormProps, 'dossier' | 'move'>) => {
  const unit = unitOf(move.step);
  return unit === null ? undefined : dossier.parts.find(({ key }) => key === unit);
};

/** The draft a decision is about: its share's where it is about a share. */
export const draftFor = (about: Pick<FormProps, 'dossier' | 'move'>): DeskDossier['draft'] => {
  const share = shareOf(about);
  return share === undefined ? about.dossier.draft : share.draft;
};
