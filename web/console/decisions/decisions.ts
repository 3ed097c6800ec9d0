import type { DecisionName } from '../../../lib/contract/decisions.ts';
import type { Move } from '../../../lib/contract/moves.ts';
import { announceVisit } from './announce-visit.tsx';
import { answerConsultation } from './answer-consultation.tsx';
import { apologise } from './apologise.tsx';
import { assign } from './assign.tsx';
import { completeStep } from './complete-step.tsx';
import { consult } from './consult.tsx';
import { correct } from './correct.tsx';
import type { DecisionForm } from './decision-form.ts';
import { decline } from './decline.tsx';
import { digitise } from './digitise.tsx';
import { forward } from './forward.tsx';
import { goOnWithout } from './go-on-without.tsx';
import { noteCall } from './note-call.tsx';
import { proposeExtension } from './propose-extension.tsx';
import { proposeSupplement } from './propose-supplement.tsx';
import { reAppoint } from './re-appoint.tsx';
import { reassign } from './reassign.tsx';
import { receive } from './receive.tsx';
import { receiveAndDraft } from './receive-and-draft.tsx';
import { recordOriginals } from './record-originals.tsx';
import { recordPayment } from './record-payment.tsx';
import { recordVisit } from './record-visit.tsx';
import { refund } from './refund.tsx';
import { refuse } from './refuse.tsx';
import { requestSupplement } from './request-supplement.tsx';
import { returnForSupplement } from './return-for-supplement.tsx';
import { returnResult } from './return-result.tsx';
import { seal } from './seal.tsx';
import { sendBack } from './send-back.tsx';
import { sign } from './sign.tsx';
import { signExtension } from './sign-extension.tsx';
import { takeAlternative } from './take-alternative.tsx';
import { takeOver } from './take-over.tsx';
import { takeSupplement } from './take-supplement.tsx';
import { transfer } from './transfer.tsx';
import { turnDownSupplement } from './turn-down-supplement.tsx';

/** Every decision of the contract with its form: forgetting one does not compile. */
const DECISIONS: { readonly [Name in DecisionName]: DecisionForm<Name> } = {
  receive,
  'receive-and-draft': receiveAndDraft,
  'take-over': takeOver,
  transfer,
  'answer-consultation': answerConsultation,
  'record-visit': recordVisit,
  'complete-step': completeStep,
  sign,
  seal,
  'return-result': returnResult,
  assign,
  consult,
  'request-supplement': requestSupplement,
  'return-for-supplement': returnForSupplement,
  'propose-supplement': proposeSupplement,
  'turn-down-supplement': turnDownSupplement,
  'go-on-without': goOnWithout,
  'take-supplement': takeSupplement,
  'send-back': sendBack,
  refuse,
  decline,
  'announce-visit': announceVisit,
  'take-alternative': takeAlternative,
  'propose-extension': proposeExtension,
  'sign-extension': signExtension,
  're-appoint': reAppoint,
  apologise,
  forward,
  'record-originals': recordOriginals,
  'record-payment': recordPayment,
  refund,
  digitise,
  'note-call': noteCall,
  correct,
  reassign,
};

/** True for the name of a decision. */
export const isDecision = (name: string): name is DecisionName => Object.hasOwn(DECISIONS, name);

/** The form of any one of them. */
export type AnyForm = (typeof DECISIONS)[DecisionName];

/** The form of a decision; undefined where this page does not know it. */
export const decisionForm = (name: string): AnyForm | undefined => (isDecision(name) ? DECISIONS[name] : undefined);

/** True for what may be noted at any time and must not crowd the decision at hand. */
export const isQuiet = ({ decision, step }: Move): boolean => step === null && decisionForm(decision)?.quiet === true;
