import { callsDue } from '../dossier/calls.ts';
import { toCarryOut } from '../dossier/decisions/re-appoint.ts';
import { toSign } from '../dossier/decisions/sign-extension.ts';
import { codeOf, type FiledDossier, isOver, type Step } from '../dossier/dossier.ts';
import { shownDue } from '../dossier/due-dates.ts';
import { hasLostBranch } from '../dossier/steps/lost-branch.ts';
import { STEP_KINDS } from '../dossier/steps/step-kinds.ts';
import { agencyOf, isPersonal, officerOf } from '../dossier/steps/whose.ts';
import { type Timed, timedOf } from '../dossier/timed.ts';
import { openSteps, stepKey } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import type { Instant } from '../time/instant.ts';
import { CALL_WORK } from '../words/steps.ts';

/** One row per dossier for lists and queues; every field is derived from the journal. */
export type ListRow = {
  readonly id: string;
  readonly entry: number;
  readonly code: string | null;
  readonly owner: string;
  readonly procedure: string;
  readonly agency: string;
  readonly stage: string;
  readonly over: boolean;
  readonly queues: readonly { readonly queue: string; readonly step: string }[];
  /** The route stands between steps, whatever waits beside it, or one of several agencies has none open: the sweep looks at it. */
  readonly lostBranch?: boolean;
  /** For the order of lists only: shown dates are derived again when read. */
  readonly sortBy: Instant;
  readonly submittedAt: Instant;
  readonly changedAt: Instant;
  /** What the shown due date is counted from, and under which rules. Absent where a row is no dossier's, or was written before lists kept it. */
  readonly timing?: Timed & Pick<FiledDossier, 'ruleSet' | 'filedUnder'>;
};

export const rowOf = (dossier: FiledDossier, rules: Rules): ListRow => ({
  id: dossier.id,
  entry: dossier.last.entry,
  code: codeOf(dossier),
  owner: dossier.owner,
  procedure: dossier.procedure,
  agency: dossier.agency,
  stage: dossier.stage,
  // What is over and still has a call due is work at the counter (reading 27).
  over: isOver(dossier) && callsDue(dossier).length === 0,
  queues: [
    ...openSteps(dossier).flatMap((step) => queuesOf(dossier, step).map((queue) => ({ queue, step: step.key }))),
    ...besideTheRoute(dossier, rules),
    ...callQueues(dossier),
  ],
  lostBranch: hasLostBranch(dossier),
  sortBy: shownDue(dossier, rules).at,
  submittedAt: dossier.submitted.at,
  changedAt: dossier.last.at,
  timing: { ...timedOf(dossier), ruleSet: dossier.ruleSet, filedUnder: dossier.filedUnder },
});

/** The queue of a role in an agency, or of one person where the step was assigned (ND61-19.1). */
export const queueName = (agency: string, role: string, account: string | null = null): string =>
  account === null ? `${agency}/${role}` : `${agency}/${role}/${account}`;

const queuesOf = (dossier: FiledDossier, step: Step): string[] => {
  const agency = agencyOf(dossier, step);
  if (step.step === 'supplement') return [queueName(agency, 'applicant')];
  if (isPersonal(step)) return [queueName(agency, 'officer', officerOf(dossier, step) ?? '')];
  if (step.step === 'own-step' && step.role !== null) return [queueName(agency, step.role)];
  return STEP_KINDS[step.step].roles.map((role) => queueName(agency, role));
};

/** A proposal of another date waits for the leader's signature, then for the one-stop unit (ND61-19.9): work of no step. */
const besideTheRoute = (dossier: FiledDossier, rules: Rules): ListRow['queues'] => {
  const { agency, oneStop, last } = dossier;
  if (typeof toSign(dossier, last.at, rules) !== 'string')
    return [{ queue: queueName(agency, 'leader'), step: 'sign-extension' }];
  if (typeof toCarryOut(dossier, last.at, rules) === 'string') return [];
  return STEP_KINDS.check.roles.map((role) => ({ queue: queueName(oneStop, role), step: 're-appoint' }));
};

const callQueues = (dossier: FiledDossier): ListRow['queues'] =>
  callsDue(dossier)
    .slice(0, 1)
    .flatMap(({ of }) =>
      STEP_KINDS.check.roles.map((role) => ({ queue: queueName(dossier.oneStop, role), step: stepKey(CALL_WORK, of) })),
    );
