import { TicketCalled } from '../../../lib/contract/tickets.ts';
import { callTicket as call } from '../../../lib/domain/tickets/decide-tickets.ts';
import { foldTickets, ticketJournal, waiting } from '../../../lib/domain/tickets/tickets.ts';
import { actorOf } from '../../deciding/actor.ts';
import { recordIn } from '../../deciding/record.ts';
import { today } from '../../deciding/today.ts';
import { counterOf } from '../../tickets/read-tickets.ts';
import { operation } from '../../wire/operation.ts';

/** Gọi số tiếp theo (ND61-13.2b): who has waited longest comes to the counter. */
export const callTicket = operation({
  id: 'call-ticket',
  method: 'POST',
  path: '/api/desk/tickets/next',
  summary: 'Gọi số tiếp theo',
  who: 'staff',
  opens: { nothing: 'a ticket is a number: nobody is named' },
  answers: { 200: TicketCalled },
  run: async ({ who, command }, world) => {
    const { entry, state } = await recordIn(world, foldTickets, {
      journal: ticketJournal(counterOf(who), today(world)),
      command,
      by: actorOf(who),
      blank: undefined,
      decide: call,
    });
    const called = entry === null ? undefined : state.find((ticket) => ticket.called?.entry === entry.entry);
    return { status: 200, body: { number: called?.number ?? null, waiting: waiting(state).length } };
  },
});
