import type { TicketEvent } from '../../lib/domain/tickets/events.ts';
import { foldTickets, type TicketDay, ticketJournal } from '../../lib/domain/tickets/tickets.ts';
import type { DayDate } from '../../lib/domain/time/instant.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { Refused } from '../wire/operation.ts';

/** The tickets of an agency on a day. */
export const readTickets = async (world: World, agency: string, day: DayDate): Promise<TicketDay> =>
  foldTickets(await world.journal.read<TicketEvent>(ticketJournal(agency, day)));

/** The agency whose counter a member of staff works at. */
export const counterOf = ({ agency }: Account): string => {
  if (agency === null) throw new Refused(404, 'agency-unknown');
  return agency;
};
