import { type Moment, NotAllowed, NotYours } from '../../journal/moment.ts';
import type { Rules } from '../../rules.ts';
import type { DecisionName } from '../../words/decisions.ts';
import type { Dossier } from '../dossier.ts';
import type { DossierEvent } from '../events.ts';
import { offersOf } from '../offer.ts';
import { filed, type Seen } from '../steps/take-step.ts';
import { announceVisit } from './announce-visit.ts';
import { answerConsultation } from './answer-consultation.ts';
import { apologise } from './apologise.ts';
import { assign } from './assign.ts';
import { completeStep } from './complete-step.ts';
import { consult } from './consult.ts';
import { correct } from './correct.ts';
import type { Decision } from './decision.ts';
import { decline } from './decline.ts';
import { digitise } from './digitise.ts';
import { forward } from './forward.ts';
import { goOnWithout } from './go-on-without.ts';
import { noteCall } from './note-call.ts';
import { proposeExtension } from './propose-extension.ts';
import { proposeSupplement } from './propose-supplement.ts';
import { reAppoint } from './re-appoint.ts';
import { reassign } from './reassign.ts';
import { receive } from './receive.ts';
import { receiveAndDraft } from './receive-and-draft.ts';
import { recordOriginals } from './record-originals.ts';
import { recordPayment } from './record-payment.ts';
import { recordVisit } from './record-visit.ts';
import { refund } from './refund.ts';
import { refuse } from './refuse.ts';
import { requestSupplement } from './request-supplement.ts';
import { returnForSupplement } from './return-for-supplement.ts';
import { returnResult } from './return-result.ts';
import { seal } from './seal.ts';
import { sendBack } from './send-back.ts';
import { sign } from './sign.ts';
import { signExtension } from './sign-extension.ts';
import { takeAlternative } from './take-alternative.ts';
import { takeOver } from './take-over.ts';
import { takeSupplement } from './take-supplement.ts';
import { transfer } from './transfer.ts';
import { turnDownSupplement } from './turn-down-supplement.ts';

/** Every decision of the staff, by its name in the contract. */
export const DECISIONS = {
  receive,
  'receive-and-draft': receiveAndDraft,
  'request-supplement': requestSupplement,
  refuse,
  'take-over': takeOver,
  transfer,
  'complete-step': completeStep,
  decline,
  'return-for-supplement': returnForSupplement,
  'propose-supplement': proposeSupplement,
  'turn-down-supplement': turnDownSupplement,
  'record-visit': recordVisit,
  consult,
  sign,
  'send-back': sendBack,
  seal,
  'return-result': returnResult,
  'take-supplement': takeSupplement,
  assign,
  'announce-visit': announceVisit,
  'answer-consultation': answerConsultation,
  'go-on-without': goOnWithout,
  forward,
  'take-alternative': takeAlternative,
  'propose-extension': proposeExtension,
  'sign-extension': signExtension,
  're-appoint': reAppoint,
  apologise,
  'record-originals': recordOriginals,
  'record-payment': recordPayment,
  digitise,
  refund,
  'note-call': noteCall,
  correct,
  reassign,
} as const satisfies { readonly [Name in DecisionName]: Decision<Seen & { readonly decision: Name }> };

type CommandOf<Of> = Of extends Decision<infer Command> ? Command : never;

/** A command of the staff, by the decision's name in the contract. Texts are already contents. */
export type StaffCommand = { [Name in DecisionName]: CommandOf<(typeof DECISIONS)[Name]> }[DecisionName];

/** What a decision is, by its name. */
export const decisionNamed = (name: DecisionName): Decision<StaffCommand> => DECISIONS[name] as Decision<StaffCommand>;

/**
 * One decision of the staff: the events it brings, or a `NotAllowed`. The decision's own no is the plainer one and comes first;
 * what it would let pass and nobody offers this person here is refused all the same.
 */
export const decide = (dossier: Dossier, command: StaffCommand, moment: Moment, rules: Rules): DossierEvent[] => {
  if (moment.by.party) throw new NotYours('own-dossier');
  const { decision, seen } = command;
  const events = decisionNamed(decision).decide(dossier, command, moment, rules);
  const offers = offersOf(decision, decisionNamed(decision), filed(dossier), moment, rules);
  if (!offers.some(({ key }) => key === seen)) throw new NotAllowed('not-at-this-stage');
  return moment.by.standIn === undefined ? events : [...events, { type: 'DecidedForAbsent', account: moment.by.id }];
};
