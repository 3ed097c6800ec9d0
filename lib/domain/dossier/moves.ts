import { mayReassign } from './assign.ts';
import type { DecisionName } from './command.ts';
import { type Dossier, type FiledDossier, isAccepted, isOver, openSteps, type Step } from './dossier.ts';
import { LATENESS_ROLES, whyNotExtend } from './extend.ts';
import type { Moment } from './moment.ts';
import type { Rules } from './rules.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { hasRole, isTheirs } from './take-step.ts';
import { supplementStep } from './take-supplement.ts';

/** What a person may decide now: the step it closes, the document it concerns, the fields it asks for. */
export type Move = {
  readonly decision: DecisionName;
  readonly step: string | null;
  readonly about: string | null;
  readonly needs: readonly string[];
};

const NEEDS: Record<DecisionName, readonly string[]> = {
  receive: [],
  'request-supplement': ['items'],
  refuse: ['reasons'],
  assign: ['officer'],
  'complete-step': ['outcome', 'draft'],
  decline: ['reasons'],
  'return-for-supplement': ['items'],
  sign: [],
  'send-back': ['note'],
  seal: [],
  'return-result': ['by'],
  extend: ['reason', 'until'],
  apologise: [],
  'take-supplement': ['handedIn'],
};

const CONCERN_A_DOCUMENT: readonly DecisionName[] = ['sign', 'send-back', 'seal', 'return-result'];

/** All allowed moves of a person on a dossier: those that close an open step, then those that need no step. */
export const movesOf = (dossier: Dossier, moment: Moment, rules: Rules): readonly Move[] => {
  if (dossier.stage === 'nothing' || isOver(dossier)) return [];

  const closing = openSteps(dossier)
    .filter((step) => isTheirs(dossier, step, moment.by))
    .flatMap((step) => closingMoves(dossier, step));
  return [...closing, ...stepless(dossier, moment, rules)];
};

const closingMoves = (dossier: FiledDossier, step: Step): Move[] =>
  (STEP_KINDS[step.step].closedBy as readonly DecisionName[])
    .filter((decision) => decision !== 'refuse' || dossier.stage === 'submitted')
    .map((decision) => ({
      decision,
      step: step.key,
      about: CONCERN_A_DOCUMENT.includes(decision) ? documentOf(dossier) : null,
      needs: asksForItems(decision) && repeated(dossier) ? [...NEEDS[decision], 'fault'] : NEEDS[decision],
    }));

const stepless = (dossier: FiledDossier, moment: Moment, rules: Rules): Move[] => {
  const { by } = moment;
  if (by.agency !== dossier.agency) return [];
  const names: DecisionName[] = [];
  if (by.roles.includes('department-head') && mayReassign(dossier)) names.push('assign');
  if (hasRole(by, LATENESS_ROLES) && isAccepted(dossier)) {
    if (whyNotExtend(dossier, moment, rules) === null) names.push('extend');
    names.push('apologise');
  }
  const moves = names.map((decision) => ({ decision, step: null, about: null, needs: NEEDS[decision] }));
  const supplement = supplementStep(dossier);
  if (supplement === null || !hasRole(by, STEP_KINDS.check.roles)) return moves;

  const decision = 'take-supplement';
  return [{ decision, step: supplement, about: null, needs: NEEDS[decision] }, ...moves];
};

const asksForItems = (decision: DecisionName): boolean =>
  decision === 'request-supplement' || decision === 'return-for-supplement';

const repeated = (dossier: FiledDossier): boolean =>
  dossier.requests[isAccepted(dossier) ? 'processing' : 'intake'].made > 0;

const documentOf = (dossier: FiledDossier): string | null =>
  'draft' in dossier && dossier.draft !== null ? dossier.draft.sha256 : null;
