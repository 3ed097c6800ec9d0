import type { DayDate, Instant } from '../../lib/domain/time/instant.ts';

/** A count of working time in Thanh Hóa's sessions (7:30–11:30, 13:30–17:30), reckoned by hand from the law. */
export type Case =
  | { readonly add: 'eight-hours'; readonly from: Instant; readonly until: Instant }
  | { readonly add: 'fifteen-days'; readonly from: Instant; readonly until: DayDate };

const hours = (from: string, until: string): Case => ({ add: 'eight-hours', from: at(from), until: at(until) });
const days = (from: string, until: DayDate): Case => ({ add: 'fifteen-days', from: at(from), until });
const at = (minute: string): Instant => `${minute}:00+07:00`;

/** BLDS 147, TH-9.2a; the days off and made-up days of 2025 and 2026. */
export const CASES: readonly Case[] = [
  // Over Tết 2026 (14–22/2).
  hours('2026-02-13T16:45', '2026-02-23T16:45'),
  // A whole day, to the end of its last session.
  hours('2026-03-03T07:30', '2026-03-03T17:30'),
  hours('2026-03-03T09:00', '2026-03-04T09:00'),
  // In the evening and over lunch: from the next session.
  hours('2026-03-03T20:00', '2026-03-04T17:30'),
  hours('2026-03-03T12:00', '2026-03-04T11:30'),
  hours('2026-03-08T10:00', '2026-03-09T17:30'),
  // Saturday 10/1/2026 is worked instead of Friday 2/1.
  hours('2026-01-09T15:00', '2026-01-10T15:00'),
  hours('2025-12-31T16:30', '2026-01-05T16:30'),
  // Saturday 26/4/2025 is worked instead of Friday 2/5.
  hours('2025-04-25T16:30', '2025-04-26T16:30'),
  hours('2025-04-29T17:00', '2025-05-05T17:00'),
  // Over Tết 2025 (25/1–2/2).
  hours('2025-01-24T14:30', '2025-02-03T14:30'),
  days('2026-02-03T09:00', '2026-03-03'),
  days('2026-03-02T09:00', '2026-03-23'),
  days('2025-04-14T10:00', '2025-05-07'),
  days('2025-12-22T10:00', '2026-01-13'),
  // Saturday 22/8/2026 is worked instead of Monday 31/8.
  days('2026-08-17T08:00', '2026-09-09'),
  // Received on a Saturday.
  days('2026-03-07T09:00', '2026-03-27'),
  days('2026-04-16T09:00', '2026-05-12'),
];
