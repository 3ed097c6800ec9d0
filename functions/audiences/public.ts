import { getCalendar } from '../http/get-calendar.ts';
import { getFeedbackStatus } from '../http/get-feedback-status.ts';
import { getProcedure } from '../http/get-procedure.ts';
import { intakeLimit } from '../http/intake-limit.ts';
import { listAgencies } from '../http/list-agencies.ts';
import { listProcedures } from '../http/list-procedures.ts';
import { lookUp } from '../http/look-up.ts';
import { rateFeedback } from '../http/rate-feedback.ts';
import { resultLimit } from '../http/result-limit.ts';
import { sendFeedback } from '../http/send-feedback.ts';
import { takeTicket } from '../http/take-ticket.ts';
import type { Operation } from '../operation.ts';

/** For anyone. */
export const publicOperations: readonly Operation[] = [
  getCalendar,
  getFeedbackStatus,
  getProcedure,
  intakeLimit,
  listAgencies,
  listProcedures,
  lookUp,
  rateFeedback,
  resultLimit,
  sendFeedback,
  takeTicket,
];
