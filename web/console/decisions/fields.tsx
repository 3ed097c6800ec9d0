import type { ComponentType } from 'preact';
import { Hidden } from '../../shared/form.tsx';
import {
  AnnounceVisitFields,
  AnswerFields,
  ConsultFields,
  ForwardFields,
  ReceiveAndDraftFields,
  RecordVisitFields,
} from './between-fields.tsx';
import { type FormProps, formMark } from './form-props.ts';
import { HandedInFields } from './handed-in-fields.tsx';
import { CorrectFields, DigitiseFields, OriginalsFields, PaymentFields, RefundFields } from './noted-fields.tsx';
import { SupplementFields } from './supplement-fields.tsx';
import { TransferFields } from './transfer-fields.tsx';
import {
  ApologiseFields,
  AssignFields,
  CompleteFields,
  DeclineFields,
  ExtendFields,
  RefuseFields,
  ReturnFields,
  SendBackFields,
} from './usual-fields.tsx';

const NoFields = () => null;

/** What each decision asks for. A decision that is not here cannot be taken on this page. */
const FIELDS: Readonly<Record<string, ComponentType<FormProps>>> = {
  receive: NoFields,
  sign: NoFields,
  seal: NoFields,
  'request-supplement': SupplementFields,
  'return-for-supplement': SupplementFields,
  refuse: RefuseFields,
  assign: AssignFields,
  'complete-step': CompleteFields,
  decline: DeclineFields,
  'send-back': SendBackFields,
  'return-result': ReturnFields,
  extend: ExtendFields,
  apologise: ApologiseFields,
  'take-supplement': HandedInFields,
  'receive-and-draft': ReceiveAndDraftFields,
  forward: ForwardFields,
  'take-over': NoFields,
  transfer: TransferFields,
  'announce-visit': AnnounceVisitFields,
  'record-visit': RecordVisitFields,
  consult: ConsultFields,
  'answer-consultation': AnswerFields,
  'record-payment': PaymentFields,
  refund: RefundFields,
  'record-originals': OriginalsFields,
  digitise: DigitiseFields,
  correct: CorrectFields,
};

/** The fields of a decision, or undefined where this page does not know it. */
export const fieldsOf = (decision: string): ComponentType<FormProps> | undefined =>
  Object.hasOwn(FIELDS, decision) ? FIELDS[decision] : undefined;

/** What a decision repeats unseen: the step it saw, the document it concerns, its command's id, what was known. */
export const TiedTo = ({
  dossier,
  move,
  idempotencyKey,
}: Pick<FormProps, 'dossier' | 'move'> & { idempotencyKey: string }) => (
  <Hidden
    values={{
      decision: move.decision,
      mark: formMark(dossier, move),
      seen: move.step ?? '',
      about: move.about ?? '',
      key: idempotencyKey,
      known: String(dossier.timeline.length),
    }}
  />
);
