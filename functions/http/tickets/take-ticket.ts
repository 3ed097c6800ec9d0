import { NewTicket, TicketTaken } from '../../../lib/contract/tickets.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { takeTicket as take } from '../../../lib/domain/tickets/decide-tickets.ts';
import { foldTickets, ticketJournal, waiting } from '../../../lib/domain/tickets/tickets.ts';
import { recordIn } from '../../deciding/record.ts';
import { getAgency, getProcedureNow } from '../../deciding/rules-of.ts';
import { today } from '../../deciding/today.ts';
import { operation, Refused } from '../../wire/operation.ts';

const PER_MINUTE = 60;

/** Máy lấy số (ND61-13.2b): anyone takes a number; nothing about the person is asked or kept. */
export const takeTicket = operation({
  id: 'take-ticket',
  method: 'POST',
  path: '/api/tickets',
  summary: 'Lấy số thứ tự',
  who: 'anyone',
  body: NewTicket,
  answers: { 201: TicketTaken },
  run: async ({ body, command, address }, world) => {
    if (!(await world.limits.take(`tickets ${address}`, PER_MINUTE))) throw new Refused(429, 'too-many-tickets');
    const { code: agency } = getAgency(world.province, body.agency);
    const procedure = body.procedure ? getProcedureNow(world, body.procedure).code : null;

    const { entry, state } = await recordIn(world, foldTickets, {
      journal: ticketJournal(agency, today(world)),
      command,
      by: KIOSK,
      blank: undefined,
      decide: (day) => take(day, procedure),
    });
    const mine = state.find(({ taken }) => taken.entry === entry?.entry);
    if (mine === undefined) throw new Error('a ticket was taken, and yet there is none');
    const ahead = waiting(state).filter(({ number }) => number < mine.number).length;
    return { status: 201, body: { number: mine.number, ahead, takenAt: mine.taken.at } };
  },
});

const KIOSK: Actor = { id: 'kiosk', roles: [], agency: null };
