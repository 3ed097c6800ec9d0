import { callTicket } from '../http/call-ticket.ts';
import { closeTicket } from '../http/close-ticket.ts';
import { counterIntake } from '../http/counter-intake.ts';
import { decideCalendar } from '../http/decide-calendar.ts';
import { decideDossier } from '../http/decide-dossier.ts';
import { decideFeedback } from '../http/decide-feedback.ts';
import { enterFeedback } from '../http/enter-feedback.ts';
import { eraseDossier } from '../http/erase-dossier.ts';
import { findDocuments } from '../http/find-documents.ts';
import { getDeskDossier } from '../http/get-desk-dossier.ts';
import { getDeskFeedback } from '../http/get-desk-feedback.ts';
import { getJournal } from '../http/get-journal.ts';
import { getOutgoingBook } from '../http/get-outgoing-book.ts';
import { getRegisterBook } from '../http/get-register-book.ts';
import { getTicketFigures } from '../http/get-ticket-figures.ts';
import { linkDossier } from '../http/link-dossier.ts';
import { listDeclarations } from '../http/list-declarations.ts';
import { listDesk } from '../http/list-desk.ts';
import { listDeskFeedback } from '../http/list-desk-feedback.ts';
import type { Operation } from '../operation.ts';

/** For staff, signed in with a role in a unit. */
export const deskOperations: readonly Operation[] = [
  callTicket,
  closeTicket,
  counterIntake,
  decideCalendar,
  decideDossier,
  decideFeedback,
  enterFeedback,
  eraseDossier,
  findDocuments,
  getDeskDossier,
  getDeskFeedback,
  getJournal,
  getOutgoingBook,
  getRegisterBook,
  getTicketFigures,
  linkDossier,
  listDeclarations,
  listDesk,
  listDeskFeedback,
];
