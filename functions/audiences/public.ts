import { getCalendar } from '../http/calendar/get-calendar.ts';
import { getProcedure } from '../http/catalogue/get-procedure.ts';
import { intakeLimit } from '../http/catalogue/intake-limit.ts';
import { listAgencies } from '../http/catalogue/list-agencies.ts';
import { listProcedures } from '../http/catalogue/list-procedures.ts';
import { resultLimit } from '../http/catalogue/result-limit.ts';
import { lookUp } from '../http/dossiers/look-up.ts';
import { getRecordedEntry } from '../http/evidence/get-recorded-entry.ts';
import { getFeedbackByCode } from '../http/feedback/get-feedback-by-code.ts';
import { getFeedbackStatus } from '../http/feedback/get-feedback-status.ts';
import { rateFeedback } from '../http/feedback/rate-feedback.ts';
import { sendFeedback } from '../http/feedback/send-feedback.ts';
import { paymentCallback } from '../http/payments/payment-callback.ts';
import { takeTicket } from '../http/tickets/take-ticket.ts';
import type { Operation } from '../wire/operation.ts';

/** For anyone. */
export const publicOperations: readonly Operation[] = [
  getCalendar,
  getFeedbackByCode,
  getFeedbackStatus,
  getProcedure,
  getRecordedEntry,
  intakeLimit,
  listAgencies,
  listProcedures,
  lookUp,
  paymentCallback,
  rateFeedback,
  resultLimit,
  sendFeedback,
  takeTicket,
];
