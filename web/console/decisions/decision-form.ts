import type { ComponentType } from 'preact';
import type { BodyOf, DecisionName } from '../../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { Fault } from '../../shared/client.ts';
import type { Typed } from '../page-request.ts';
import type { FormProps } from './form/form-props.ts';
import type { Tied } from './form/typed.ts';

/** What a posted form comes to: the contract's body, or what to mend. */
type ReadForm<Name extends DecisionName> =
  | { readonly body: BodyOf<Name> & Tied }
  | { readonly faults: readonly Fault[] };

/**
 * A decision in one place, as the officers' page takes it: what it asks for, what its posted form comes to, and what
 * the page must mind with it. Whether it may be taken, and its words, come with the move.
 */
export type DecisionForm<Name extends DecisionName> = {
  /** Its fields; absent where the button says it all. */
  readonly Fields?: ComponentType<FormProps>;
  read(typed: Typed, dossier: DeskDossier): ReadForm<Name>;
  /** It goes against the applicant: its button looks grave. */
  readonly grave?: true;
  /** A small note: where it closes no step it lies folded below the decision at hand. */
  readonly quiet?: true;
  /** It names a draft: only one that is on the page. */
  readonly namesDraft?: true;
  /** What has to be minded with it: above its form, and in place of it where it waits for something else. Nothing where nothing has. */
  readonly Mind?: ComponentType<{ readonly dossier: DeskDossier }>;
  /** Which of its fields a reason of the API's no is about. */
  readonly fieldOfReason?: Readonly<Record<string, string>>;
  /** Where a field of its body stands in the form, if under another name. */
  fieldOfBody?(field: string, typed: Typed, dossier: DeskDossier): string;
};
