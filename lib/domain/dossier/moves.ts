import type { Moment } from '../journal/moment.ts';
import { hasRole } from '../journal/moment.ts';
import { openSteps } from '../journal/step.ts';
import type { Rules } from '../rules.ts';
import { mayReassign } from './assign.ts';
import type { DecisionName } from './command.ts';
import { lateOpinion } from './consult.ts';
import { CORRECTING } from './correct.ts';
import { type Dossier, type FiledDossier, isAccepted, isOver, type Step } from './dossier.ts';
import { maySpeakOfLateness, whyNotExtend } from './extend.ts';
import { whyNotRefund } from './fees.ts';
import { isToBeForwarded } from './forward.ts';
import { DIGITISING, originalsHeld } from './originals.ts';
import { mayConsult } from './routes.ts';
import { draftOfStep, isOutgrown } from './sign.ts';
import { STEP_KINDS } from './step-kinds.ts';
import { isTheirs, RECHECKED } from './take-step.ts';
import { supplementStep } from './take-supplement.ts';
import { mayAnnounceVisit } from './visit.ts';
import { agenciesOf, partOf } from './whose.ts';

/** What a person may decide now: the step it closes, the document it concerns, the fields it asks for. */
export type Move = {
  readonly decision: DecisionName;
  readonly step: string | null;
  readonly about: string | null;
  readonly needs: readonly string[];
};

const NEEDS: Record<DecisionName, readonly string[]> = {
  receive: [],
  'receive-and-draft': ['draft'],
  'request-supplement': ['items'],
  refuse: ['reasons'],
  forward: ['by'],
  'take-over': [],
  transfer: ['parts'],
  assign: ['officer'],
  'complete-step': ['outcome', 'draft'],
  decline: ['reasons'],
  'return-for-supplement': ['items'],
  'announce-visit': ['time', 'place', 'participants', 'content'],
  'record-visit': ['outcome', 'minutes'],
  consult: ['agencies', 'question', 'answerBy'],
  'answer-consultation': ['text'],
  sign: [],
  'send-back': ['note'],
  seal: [],
  'return-result': ['by'],
  extend: ['reason', 'until'],
  apologise: [],
  'take-supplement': ['handedIn'],
  'record-payment': ['amount', 'by'],
  refund: ['amount', 'reason'],
  'record-originals': ['what', 'components'],
  digitise: ['component', 'class'],
  correct: ['entry', 'reason'],
};

const CONCERN_A_DRAFT: readonly DecisionName[] = ['sign', 'send-back', 'seal', 'return-result'];

/** All allowed moves of a person on a dossier: those that close an open step, then those that need no step. */
export const movesOf = (dossier: Dossier, moment: Moment, rules: Rules): readonly Move[] => {
  if (dossier.stage === 'nothing') return [];
  if (isOver(dossier)) return move(afterTheEnd(dossier, moment, rules));

  const closing = openSteps(dossier)
    .filter((step) => isTheirs(dossier, step, moment.by))
    .flatMap((step) => closingMoves(dossier, step));
  return [...closing, ...supplementAtTheCounter(dossier, moment), ...move(stepless(dossier, moment, rules))];
};

const closingMoves = (dossier: FiledDossier, step: Step): Move[] =>
  (STEP_KINDS[step.step].closedBy as readonly DecisionName[])
    .filter((decision) => isOffered(decision, dossier, step))
    .map((decision) => ({
      decision,
      step: step.key,
      about: documentOf(decision, dossier, step),
      needs: needsOf(decision, dossier, step),
    }));

const isOffered = (decision: DecisionName, dossier: FiledDossier, step: Step): boolean => {
  const isShare = partOf(dossier, step) !== null;
  switch (decision) {
    case 'refuse':
      return dossier.stage === 'submitted';
    case 'consult':
      return mayConsult(dossier.route) && !isShare;
    case 'return-for-supplement':
      return !isShare;
    case 'sign': {
      const draft = draftOfStep(dossier, step);
      return draft !== null && !isOutgrown(dossier, draft);
    }
    default:
      return true;
  }
};

const documentOf = (decision: DecisionName, dossier: FiledDossier, step: Step): string | null => {
  if (CONCERN_A_DRAFT.includes(decision)) return draftOfStep(dossier, step)?.sha256 ?? null;
  return dossier.changed !== null && RECHECKED.includes(step.step) ? dossier.form : null;
};

const needsOf = (decision: DecisionName, dossier: FiledDossier, { step }: Step): readonly string[] => {
  if (decision === 'complete-step' && step === 'own-step') return ['outcome', 'note'];
  return asksForItems(decision) && repeated(dossier) ? [...NEEDS[decision], 'fault'] : NEEDS[decision];
};

const stepless = (dossier: FiledDossier, moment: Moment, rules: Rules): DecisionName[] => {
  const { by } = moment;
  const atTheCounter = isAtTheCounter(dossier, moment);
  const names: DecisionName[] = [];
  if (by.agency === dossier.agency && by.roles.includes('department-head') && mayReassign(dossier))
    names.push('assign');
  if (mayAnnounceVisit(dossier, by)) names.push('announce-visit');
  if (lateOpinion(dossier, by) !== null) names.push('answer-consultation');
  if (atTheCounter && isToBeForwarded(dossier)) names.push('forward');
  if (maySpeakOfLateness(dossier, by) && isAccepted(dossier)) {
    if (whyNotExtend(dossier, moment, rules) === null) names.push('extend');
    names.push('apologise');
  }
  if (atTheCounter) names.push('record-originals', 'record-payment');
  return [...names, ...afterTheEnd(dossier, moment, rules)];
};

/** What stays possible when the dossier is over. */
const afterTheEnd = (dossier: FiledDossier, moment: Moment, rules: Rules): DecisionName[] => {
  const { by } = moment;
  const names: DecisionName[] = [];
  if (isOver(dossier) && isAtTheCounter(dossier, moment) && originalsHeld(dossier).length > 0)
    names.push('record-originals');
  if (mayDigitise(dossier, moment, rules)) names.push('digitise');
  const headsTheUnit = by.agency === dossier.oneStop && by.roles.includes('head-of-one-stop');
  if (headsTheUnit && whyNotRefund(dossier, moment, rules) === null) names.push('refund');
  if (by.agency !== null && agenciesOf(dossier).includes(by.agency) && hasRole(by, CORRECTING)) names.push('correct');
  return names;
};

const isAtTheCounter = ({ oneStop }: FiledDossier, { by }: Moment): boolean =>
  by.agency === oneStop && hasRole(by, STEP_KINDS.check.roles);

const mayDigitise = (dossier: FiledDossier, { by }: Moment, { profile }: Rules): boolean =>
  profile.digitisation.is !== null &&
  (by.agency === dossier.agency || by.agency === dossier.oneStop) &&
  hasRole(by, DIGITISING) &&
  dossier.papers.some(({ sha256 }) => !dossier.digitised.some((one) => one.sha256 === sha256));

const supplementAtTheCounter = (dossier: FiledDossier, moment: Moment): Move[] => {
  const step = supplementStep(dossier);
  if (step === null || !isAtTheCounter(dossier, moment)) return [];
  return [{ decision: 'take-supplement', step, about: null, needs: NEEDS['take-supplement'] }];
};

const move = (names: readonly DecisionName[]): Move[] =>
  names.map((decision) => ({ decision, step: null, about: null, needs: NEEDS[decision] }));

const asksForItems = (decision: DecisionName): boolean =>
  decision === 'request-supplement' || decision === 'return-for-supplement';

const repeated = (dossier: FiledDossier): boolean =>
  dossier.requests[isAccepted(dossier) ? 'processing' : 'intake'].made > 0;
