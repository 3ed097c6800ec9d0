import { getOutgoingBook } from '../http/books/get-outgoing-book.ts';
import { getRegisterBook } from '../http/books/get-register-book.ts';
import { decideCalendar } from '../http/calendar/decide-calendar.ts';
import { listDeclarations } from '../http/calendar/list-declarations.ts';
import { counterIntake } from '../http/desk/counter-intake.ts';
import { decideDossier } from '../http/desk/decide-dossier.ts';
import { eraseDossier } from '../http/desk/erase-dossier.ts';
import { findPerson } from '../http/desk/find-person.ts';
import { getDeskDossier } from '../http/desk/get-desk-dossier.ts';
import { getJournal } from '../http/desk/get-journal.ts';
import { linkDossier } from '../http/desk/link-dossier.ts';
import { listDesk } from '../http/desk/list-desk.ts';
import { searchDesk } from '../http/desk/search-desk.ts';
import { decideFeedback } from '../http/feedback/decide-feedback.ts';
import { enterFeedback } from '../http/feedback/enter-feedback.ts';
import { getDeskFeedback } from '../http/feedback/get-desk-feedback.ts';
import { listDeskFeedback } from '../http/feedback/list-desk-feedback.ts';
import { getOverseenDossier } from '../http/oversight/get-overseen-dossier.ts';
import { getOversight } from '../http/oversight/get-oversight.ts';
import { listOverseen } from '../http/oversight/list-overseen.ts';
import { stateGround } from '../http/oversight/state-ground.ts';
import { findDocuments } from '../http/papers/find-documents.ts';
import { beginPaymentAtCounter } from '../http/payments/begin-payment-at-counter.ts';
import { getTakings } from '../http/payments/get-takings.ts';
import { matchStatement } from '../http/payments/match-statement.ts';
import { callTicket } from '../http/tickets/call-ticket.ts';
import { closeTicket } from '../http/tickets/close-ticket.ts';
import { getTicketFigures } from '../http/tickets/get-ticket-figures.ts';
import type { Operation } from '../wire/operation.ts';

/** For staff, signed in with a role in a unit. */
export const deskOperations: readonly Operation[] = [
  beginPaymentAtCounter,
  callTicket,
  closeTicket,
  counterIntake,
  decideCalendar,
  decideDossier,
  decideFeedback,
  enterFeedback,
  eraseDossier,
  findDocuments,
  findPerson,
  getDeskDossier,
  getDeskFeedback,
  getJournal,
  getOutgoingBook,
  getOverseenDossier,
  getOversight,
  getRegisterBook,
  getTakings,
  getTicketFigures,
  linkDossier,
  listDeclarations,
  listDesk,
  listDeskFeedback,
  listOverseen,
  matchStatement,
  searchDesk,
  stateGround,
];
