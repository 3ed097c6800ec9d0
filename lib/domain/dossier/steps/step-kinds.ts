import type { Role } from '../../journal/moment.ts';
import type { DecisionName } from '../../words/decisions.ts';
import type { CompletedOutcome } from '../../words/outcomes.ts';
import type { StepKind } from '../events.ts';

type Kind = {
  /** Who takes the step; the first is named when the step is opened. Empty: the applicant. */
  readonly roles: readonly Role[];
  /** Whose step it is: the one-stop unit that took the dossier in, the agency that resolves it (or its share), the lead agency of several, the agency named by the step. */
  readonly of: 'one-stop' | 'agency' | 'lead' | 'unit';
  /** What closes it. */
  readonly closedBy: readonly (DecisionName | 'supplement')[];
  readonly article: string;
};

const ONE_STOP = ['receptionist', 'head-of-one-stop'] as const;

/** What each kind of step allows, and to whom. The order of steps lives in the state machines and nowhere else. */
export const STEP_KINDS = {
  check: {
    roles: ONE_STOP,
    of: 'one-stop',
    closedBy: ['receive', 'request-supplement', 'refuse'],
    article: 'ND61-17',
  },
  'check-and-draft': {
    roles: ['officer'],
    of: 'one-stop',
    closedBy: ['receive-and-draft', 'request-supplement', 'refuse'],
    article: 'TTH-PL bước 1',
  },
  supplement: {
    roles: [],
    of: 'one-stop',
    closedBy: ['supplement'],
    article: 'ND61-17.2a',
  },
  transfer: {
    roles: ['head-of-one-stop', 'receptionist'],
    of: 'one-stop',
    closedBy: ['transfer'],
    article: 'ND61-19.6',
  },
  'take-over': {
    roles: ONE_STOP,
    of: 'agency',
    closedBy: ['take-over'],
    article: 'ND61-19.7',
  },
  assign: {
    roles: ['department-head'],
    of: 'agency',
    closedBy: ['assign'],
    article: 'ND61-19.1',
  },
  verify: {
    roles: ['officer'],
    of: 'agency',
    closedBy: ['record-visit', 'decline', 'return-for-supplement'],
    article: 'ND61-19.3',
  },
  'own-step': {
    roles: ['officer'],
    of: 'agency',
    closedBy: ['complete-step', 'decline', 'return-for-supplement'],
    article: 'TTH-5.2',
  },
  answer: {
    roles: ['department-head', 'officer', 'leader'],
    of: 'unit',
    closedBy: ['answer-consultation'],
    article: 'ND61-19.5',
  },
  appraise: {
    roles: ['officer'],
    of: 'agency',
    closedBy: ['complete-step', 'decline', 'return-for-supplement', 'propose-supplement', 'consult'],
    article: 'ND61-19.2',
  },
  'consider-supplement': {
    roles: ['department-head', 'officer', 'leader'],
    of: 'lead',
    closedBy: ['return-for-supplement', 'turn-down-supplement'],
    article: 'ND61-19.4',
  },
  sign: {
    roles: ['leader'],
    of: 'agency',
    closedBy: ['sign', 'send-back'],
    article: 'TTH-PL bước 3',
  },
  seal: { roles: ['clerk'], of: 'agency', closedBy: ['seal'], article: 'TTH-PL bước 4' },
  resolve: {
    roles: ONE_STOP,
    of: 'one-stop',
    closedBy: ['complete-step', 'decline', 'return-for-supplement', 'consult'],
    article: 'ND61-17.4, 17.5',
  },
  return: { roles: ONE_STOP, of: 'one-stop', closedBy: ['return-result'], article: 'ND61-20' },
} as const satisfies Record<StepKind, Kind>;

/** The role named in `StepOpened`; a step of the procedure's own names its own. */
export const roleOf = (step: StepKind): Role | 'applicant' => STEP_KINDS[step].roles[0] ?? 'applicant';

/** The outcomes `complete-step` may name, by the kind of step. */
export const OUTCOMES: Readonly<Partial<Record<StepKind, readonly CompletedOutcome[]>>> = {
  appraise: ['drafted'],
  resolve: ['resolved'],
  'own-step': ['done'],
};
