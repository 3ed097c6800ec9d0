import { TicketAddress, TicketClosed, TicketClosing } from '../../../lib/contract/tickets.ts';
import { closeTicket as close } from '../../../lib/domain/tickets/decide-tickets.ts';
import { foldTickets, ticketJournal } from '../../../lib/domain/tickets/tickets.ts';
import { actorOf } from '../../deciding/actor.ts';
import { recordIn } from '../../deciding/record.ts';
import { today } from '../../deciding/today.ts';
import { counterOf } from '../../tickets/read-tickets.ts';
import { operation } from '../../wire/operation.ts';

/** The person at the counter is done, or did not come when called: the end of waiting and handling (HT phụ lục III.5). */
export const closeTicket = operation({
  id: 'close-ticket',
  method: 'POST',
  path: '/api/desk/tickets/{number}/served',
  summary: 'Kết thúc phục vụ một số thứ tự',
  who: 'staff',
  opens: { nothing: 'a ticket is a number: nobody is named' },
  params: TicketAddress,
  body: TicketClosing,
  answers: { 200: TicketClosed },
  run: async ({ params, body: { served }, who, command }, world) => {
    const number = Number(params.number);
    await recordIn(world, foldTickets, {
      journal: ticketJournal(counterOf(who), today(world)),
      command,
      by: actorOf(who),
      blank: undefined,
      decide: (day, moment) => close(day, number, served, moment),
    });
    return { status: 200, body: { number, served } };
  },
});
