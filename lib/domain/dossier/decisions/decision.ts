import type { Sha256 } from '../../journal/entry.ts';
import type { Moment } from '../../journal/moment.ts';
import type { StepKey } from '../../journal/step.ts';
import type { Rules } from '../../rules.ts';
import type { DecisionName } from '../../words/decisions.ts';
import type { CompletedOutcome } from '../../words/outcomes.ts';
import type { Dossier, FiledDossier, Step } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';

/** What still stands in the way of a decision at its step: the reason of the no, and the decision that mends it, if one does. */
export type Hindrance = { readonly reason: string; readonly first: DecisionName | null };

/**
 * A decision of the staff in one place: what its form asks for, where it is offered, and the events it brings or a
 * `NotAllowed`. Which steps it may close stands with the step (`STEP_KINDS`).
 */
export type Decision<Command> = {
  /** The fields its form asks for; at a step, where there is one. */
  needs(dossier: FiledDossier, step: Step | null): readonly string[];
  /** It names the draft or the result it saw. */
  readonly concernsDraft?: true;
  /** False where an open step that it could close does not offer it now. */
  offeredAt?(dossier: FiledDossier, step: Step): boolean;
  /** What has to be done before an open step offers it, which whoever has the step is told; null where nothing has. */
  hinderedBy?(dossier: FiledDossier, step: Step, rules: Rules): Hindrance | null;
  /** True where it may be taken though no step of this person's waits for it. */
  offered?(dossier: FiledDossier, moment: Moment, rules: Rules): boolean;
  /** The document it concerns where it closes no step: what was seen is signed. */
  document?(dossier: FiledDossier): Sha256 | null;
  /** The applicant's step it closes for them, where it is offered so. */
  inTheirPlace?(dossier: FiledDossier): StepKey | null;
  /** It takes the dossier in: from then on the rules of its own day hold (O6). */
  readonly accepts?: true;
  /** The outcomes to choose from at a step, where it asks for one. */
  outcomes?(step: Step): readonly CompletedOutcome[];
  /** It stays possible when the dossier is over. */
  readonly afterTheEnd?: true;
  decide(dossier: Dossier, command: Command, moment: Moment, rules: Rules): DossierEvent[];
};
