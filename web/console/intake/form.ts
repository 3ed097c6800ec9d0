import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { PersonFound } from '../../../lib/contract/counter-applicant.ts';
import type { CounterIntake } from '../../../lib/contract/desk.ts';
import type { DossierItem, MyDossier } from '../../../lib/contract/dossiers.ts';
import type { Fault } from '../../shared/client.ts';
import type { Typed } from '../page-request.ts';

/** The one page of a counter intake, empty or with what was typed. */
export type IntakeForm = {
  readonly procedure: ProcedureFull;
  readonly agency: string | null;
  /** Every agency of the province: one of them may be the right one. */
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  /** Scans already kept in the officer's draft. */
  readonly scans: MyDossier['files'];
  /** The most one post may weigh, where that is little. */
  readonly mostBytes: number | undefined;
  /** Whom the number typed is known for; undefined where it was not looked up. */
  readonly found: PersonFound | undefined;
  /** Begun by the same officer and not taken in yet. */
  readonly begun: readonly DossierItem[];
  readonly idempotencyKey: string;
};

/** Components that come as papers; the form itself is typed in. */
export const papersIn = (procedure: ProcedureFull): ProcedureFull['components'] =>
  procedure.components.filter(({ source }) => source !== 'form');

/** How a dossier may come that is taken in at the counter; none where the procedure is filed online alone. */
export const counterWays = ({ channels }: Pick<ProcedureFull, 'channels'>): readonly CounterIntake['channel'][] => [
  ...(channels.includes('counter') ? (['counter'] as const) : []),
  ...(channels.includes('post') ? (['post'] as const) : []),
  ...(channels.includes('counter') ? (['authorised'] as const) : []),
];
