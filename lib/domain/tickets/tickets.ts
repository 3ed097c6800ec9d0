import type { Entry } from '../journal/entry.ts';
import type { Fact } from '../journal/fact.ts';
import { unknownEvent } from '../journal/unknown-event.ts';
import type { DayDate } from '../time/instant.ts';
import type { TicketEvent } from './events.ts';

/** A ticket of the day: waiting, called to the counter, done. */
export type Ticket = {
  readonly number: number;
  readonly procedure: string | null;
  readonly taken: Fact;
  readonly called: Fact | null;
  readonly done: (Fact & { readonly served: boolean }) | null;
};

/** The tickets of one agency on one day, in the order they were taken. */
export type TicketDay = readonly Ticket[];

/** The journal of an agency's day: `tickets/000.01.01.X99/2026-03-02`. */
export const ticketJournal = (agency: string, day: DayDate): string => `tickets/${agency}/${day}`;

/** A day's journal folded from the beginning. */
export const foldTickets = (entries: readonly Entry<TicketEvent>[]): TicketDay => {
  const day: Ticket[] = [];
  for (const { entry, at, by, events } of entries) {
    for (const event of events) day[event.ticket - 1] = after(day[event.ticket - 1], event, { entry, at, by });
  }
  return day;
};

/** The tickets nobody has called yet. */
export const waiting = (day: TicketDay): TicketDay => day.filter(({ called }) => called === null);

/** The tickets at the counters. */
export const atCounters = (day: TicketDay): TicketDay =>
  day.filter(({ called, done }) => called !== null && done === null);

const after = (ticket: Ticket | undefined, event: TicketEvent, fact: Fact): Ticket => {
  if (event.type === 'TicketTaken')
    return { number: event.ticket, procedure: event.procedure, taken: fact, called: null, done: null };
  if (ticket === undefined) throw new Error(`ticket ${event.ticket} was never taken`);

  switch (event.type) {
    case 'TicketCalled':
      return { ...ticket, called: fact };
    case 'TicketServed':
      return { ...ticket, done: { ...fact, served: true } };
    case 'TicketAbandoned':
      return { ...ticket, done: { ...fact, served: false } };
    default:
      throw unknownEvent(event);
  }
};
