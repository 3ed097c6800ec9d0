import type { DecisionName } from '../../lib/contract/decisions.ts';
import { announceVisit } from './announce-visit.ts';
import { answerConsultation } from './answer-consultation.ts';
import { apologise } from './apologise.ts';
import { assign } from './assign.ts';
import { completeStep } from './complete-step.ts';
import { consult } from './consult.ts';
import { correct } from './correct.ts';
import type { DecisionHandler } from './decision.ts';
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

/** Every decision of the staff, by the name its body carries. */
export const HANDLERS = {
  receive,
  'receive-and-draft': receiveAndDraft,
  'request-supplement': requestSupplement,
  refuse,
  forward,
  'take-over': takeOver,
  transfer,
  assign,
  'complete-step': completeStep,
  decline,
  'return-for-supplement': returnForSupplement,
  'propose-supplement': proposeSupplement,
  'turn-down-supplement': turnDownSupplement,
  'announce-visit': announceVisit,
  'record-visit': recordVisit,
  consult,
  'answer-consultation': answerConsultation,
  'go-on-without': goOnWithout,
  sign,
  'send-back': sendBack,
  seal,
  'return-result': returnResult,
  'take-alternative': takeAlternative,
  'propose-extension': proposeExtension,
  'sign-extension': signExtension,
  're-appoint': reAppoint,
  apologise,
  'take-supplement': takeSupplement,
  'record-payment': recordPayment,
  refund,
  'record-originals': recordOriginals,
  digitise,
  'note-call': noteCall,
  correct,
  reassign,
} as const satisfies { readonly [Name in DecisionName]: DecisionHandler<Name> };
