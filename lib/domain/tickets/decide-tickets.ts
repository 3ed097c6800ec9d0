import { type Actor, hasRole, type Moment, NotAllowed, NotYours, type Role } from '../journal/moment.ts';
import type { TicketEvent } from './events.ts';
import { type TicketDay, waiting } from './tickets.ts';

/** Lấy số thứ tự (ND61-13.2b): the next number of the day. */
export const takeTicket = (day: TicketDay, procedure: string | null): TicketEvent[] => [
  { type: 'TicketTaken', ticket: day.length + 1, procedure },
];

/** Gọi số: the ticket that has waited longest; nothing where nobody waits. */
export const callTicket = (day: TicketDay, { by }: Moment): TicketEvent[] => {
  mustServe(by);
  const next = waiting(day)[0];
  return next === undefined ? [] : [{ type: 'TicketCalled', ticket: next.number }];
};

/** The person at the counter is done (`served`), or did not come when called. */
export const closeTicket = (day: TicketDay, number: number, served: boolean, { by }: Moment): TicketEvent[] => {
  mustServe(by);
  const ticket = day[number - 1];
  if (ticket === undefined) throw new NotAllowed('ticket-unknown');
  if (ticket.called === null || ticket.done !== null) throw new NotAllowed('ticket-not-called');

  return [{ type: served ? 'TicketServed' : 'TicketAbandoned', ticket: number }];
};

const AT_COUNTERS: readonly Role[] = ['receptionist', 'head-of-one-stop', 'officer'];

const mustServe = (by: Actor): void => {
  if (!hasRole(by, AT_COUNTERS)) throw new NotYours('not-your-role');
};
