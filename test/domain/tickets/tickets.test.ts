import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import type { Profile } from '../../../lib/domain/profile.ts';
import { callTicket, closeTicket, takeTicket } from '../../../lib/domain/tickets/decide-tickets.ts';
import type { TicketEvent } from '../../../lib/domain/tickets/events.ts';
import { targetOn, ticketFigures } from '../../../lib/domain/tickets/ticket-figures.ts';
import { atCounters, foldTickets, type TicketDay, waiting } from '../../../lib/domain/tickets/tickets.ts';
import { workingCalendar } from '../../../lib/domain/time/working-calendar.ts';
import { minh, tam, thu } from '../../people.ts';
import { tinhMau } from '../../tinh-mau/province.ts';

const DATE = '2026-03-02';
const at = (clock: string): string => `${DATE}T${clock}:00+07:00`;
const dayOf = (...told: readonly (readonly [clock: string, event: TicketEvent])[]): TicketDay =>
  foldTickets(
    told.map(([clock, event], index) => ({
      dossier: `tickets/x/${DATE}`,
      entry: index + 1,
      at: at(clock),
      by: 'kiosk',
      command: `${index}`,
      events: [event],
      previous: '',
      hash: '',
    })),
  );
const taken = (ticket: number): TicketEvent => ({ type: 'TicketTaken', ticket, procedure: null });
const called = (ticket: number): TicketEvent => ({ type: 'TicketCalled', ticket });
const served = (ticket: number): TicketEvent => ({ type: 'TicketServed', ticket });
const gone = (ticket: number): TicketEvent => ({ type: 'TicketAbandoned', ticket });
const by = (actor: Actor) => ({ at: at('09:00'), by: actor });
const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'allowed';
};

const HT: Profile['waitingTime'] = {
  is: {
    averageMinutes: [
      { since: '2022-01-01', minutes: 20 },
      { since: '2023-01-01', minutes: 15 },
    ],
  },
  article: 'HT phụ lục II.3, III.5',
};
const calendar = workingCalendar(tinhMau.calendar);
const figures = (day: TicketDay, now = at('11:00'), date = DATE) => ticketFigures(day, { date, now, calendar }, HT);

describe('(D15, ND61-13.2b) tickets', () => {
  test('numbers run from 1, the longest wait is called first', () => {
    expect(takeTicket([], 'MAU.1005')).toEqual([{ type: 'TicketTaken', ticket: 1, procedure: 'MAU.1005' }]);
    const day = dayOf(['08:00', taken(1)], ['08:01', taken(2)], ['08:05', called(1)], ['08:06', taken(3)]);
    expect(takeTicket(day, null)).toEqual([taken(4)]);
    expect(callTicket(day, by(minh))).toEqual([called(2)]);
    expect(waiting(day).map(({ number }) => number)).toEqual([2, 3]);
    expect(callTicket([], by(minh))).toEqual([]);
    const busy = dayOf(
      ['08:00', taken(1)],
      ['08:01', taken(2)],
      ['08:02', called(1)],
      ['08:03', called(2)],
      ['08:04', gone(1)],
    );
    expect(atCounters([...busy, ...day.slice(2)]).map(({ number }) => number)).toEqual([2]);
  });

  test('only staff of the counters call, and only a called ticket ends', () => {
    const day = dayOf(['08:00', taken(1)], ['08:01', taken(2)], ['08:05', called(1)]);
    expect(reasonOf(() => callTicket(day, by(tam)))).toBe('allowed');
    expect(reasonOf(() => callTicket(day, by(thu)))).toBe('not-your-role');
    expect(closeTicket(day, 1, true, by(minh))).toEqual([served(1)]);
    expect(closeTicket(day, 1, false, by(minh))).toEqual([gone(1)]);
    expect(reasonOf(() => closeTicket(day, 2, true, by(minh)))).toBe('ticket-not-called');
    expect(reasonOf(() => closeTicket(day, 9, true, by(minh)))).toBe('ticket-unknown');
    const ended = dayOf(['08:00', taken(1)], ['08:05', called(1)], ['08:20', served(1)]);
    expect(reasonOf(() => closeTicket(ended, 1, true, by(minh)))).toBe('ticket-not-called');
  });
});

describe('(D15, L4, HT-PL III.5) waiting and handling', () => {
  test('averages over who was called, who did not come and who still waits', () => {
    const day = dayOf(
      ['08:00', taken(1)],
      ['08:10', taken(2)],
      ['08:12', called(1)],
      ['08:30', called(2)],
      ['08:31', gone(2)],
      ['08:42', served(1)],
      ['10:50', taken(3)],
    );
    expect(figures(day)).toEqual({
      taken: 3,
      waiting: 1,
      served: 1,
      abandoned: 1,
      averageWaiting: 14,
      longestWaiting: 20,
      averageHandling: 30,
      target: 15,
      kept: true,
    });
    expect(figures(day, at('11:30'))).toMatchObject({ averageWaiting: 24, kept: false });
  });

  test('whoever was never called waited until the counters closed, and not all night', () => {
    const day = dayOf(['16:30', taken(1)]);
    expect(figures(day, at('23:00'))).toMatchObject({ averageWaiting: 30, waiting: 1 });
    expect(figures(day, '2026-03-05T08:00:00+07:00')).toMatchObject({ averageWaiting: 30 });
  });

  test('an average of exactly the target is kept; the first second more is not', () => {
    expect(figures(dayOf(['08:00', taken(1)], ['08:15', called(1)]))).toMatchObject({ kept: true });
    const day = dayOf(['08:00', taken(1)], ['08:15', called(1)]);
    const late = day.map((ticket) => ({ ...ticket, called: { entry: 2, at: '2026-03-02T08:15:01+07:00', by: '' } }));
    expect(figures(late)).toMatchObject({ averageWaiting: 15, kept: false });
  });

  test('a day without tickets has no averages', () => {
    expect(figures([])).toMatchObject({ taken: 0, averageWaiting: null, averageHandling: null, kept: null });
  });

  test.each([
    ['2021-12-31', null],
    ['2022-01-01', 20],
    ['2022-12-31', 20],
    ['2023-01-01', 15],
    ['2026-03-02', 15],
  ])('(L4, HT-PL II.3) on %s at most %j minutes on average', (date, minutes) => {
    expect(targetOn(date, HT)).toBe(minutes);
    expect(targetOn(date, { is: null, article: 'Không nêu' })).toBeNull();
  });
});
