import { TicketFigures, TicketQuery } from '../../../lib/contract/tickets.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { ticketFigures } from '../../../lib/domain/tickets/ticket-figures.ts';
import { atCounters } from '../../../lib/domain/tickets/tickets.ts';
import { calendarNow } from '../../deciding/rules-of.ts';
import { today } from '../../deciding/today.ts';
import { counterOf, readTickets } from '../../tickets/read-tickets.ts';
import { operation } from '../../wire/operation.ts';

/** Thời gian chờ và phục vụ tại Bộ phận Một cửa (L4, HT phụ lục II.3, III.5): a fold of the day's journal. */
export const getTicketFigures = operation({
  id: 'get-ticket-figures',
  method: 'GET',
  path: '/api/desk/tickets',
  summary: 'Thời gian chờ tại Bộ phận Một cửa trong ngày',
  who: 'staff',
  opens: { nothing: 'figures' },
  query: TicketQuery,
  answers: { 200: TicketFigures },
  run: async ({ who, query }, world) => {
    const agency = counterOf(who);
    const date = query.date ?? today(world);
    const now = world.clock.now();
    const day = await readTickets(world, agency, date);
    const { waitingTime } = editionAt(world.province, now).profile;
    const figures = ticketFigures(day, { date, now, calendar: calendarNow(world, agency) }, waitingTime);
    const called = atCounters(day).map((ticket) => ({ number: ticket.number, calledAt: ticket.called?.at ?? now }));
    return { status: 200, body: { date, ...figures, atCounters: called } };
  },
});
