import type { Moment } from '../journal/moment.ts';
import type { Rules } from '../rules.ts';
import { assign } from './assign.ts';
import type { StaffCommand } from './command.ts';
import { completeStep } from './complete-step.ts';
import { answerConsultation, consult } from './consult.ts';
import { correct } from './correct.ts';
import { decline } from './decline.ts';
import type { Dossier } from './dossier.ts';
import type { DossierEvent } from './events.ts';
import { apologise, extend } from './extend.ts';
import { recordPayment, refund } from './fees.ts';
import { forward, takeOver } from './forward.ts';
import { digitise, recordOriginals } from './originals.ts';
import { receive, receiveAndDraft } from './receive.ts';
import { refuse } from './refuse.ts';
import { requestSupplement, returnForSupplement } from './request-supplement.ts';
import { returnResult } from './return-result.ts';
import { seal, sendBack, sign } from './sign.ts';
import { takeSupplement } from './take-supplement.ts';
import { transfer } from './transfer.ts';
import { announceVisit, recordVisit } from './visit.ts';

type Decide<C> = (dossier: Dossier, command: C, moment: Moment, rules: Rules) => DossierEvent[];

const DECISIONS: { readonly [D in StaffCommand['decision']]: Decide<Extract<StaffCommand, { decision: D }>> } = {
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
  'announce-visit': announceVisit,
  'record-visit': recordVisit,
  consult,
  'answer-consultation': answerConsultation,
  sign,
  'send-back': sendBack,
  seal,
  'return-result': returnResult,
  extend,
  apologise,
  'take-supplement': takeSupplement,
  'record-payment': recordPayment,
  refund,
  'record-originals': recordOriginals,
  digitise,
  correct,
};

/** One decision of the staff: the events it brings, or a `NotAllowed`. */
export const decide = (dossier: Dossier, command: StaffCommand, moment: Moment, rules: Rules): DossierEvent[] =>
  (DECISIONS[command.decision] as Decide<StaffCommand>)(dossier, command, moment, rules);
