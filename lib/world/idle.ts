import type { Account } from './accounts.ts';

const MINUTE_MS = 60_000;

/** So long a session may lie unused before it opens nothing any more (ASVS 7.3.1), as long as the cookie of its site lives: `docs/security.md` says why. */
const IDLE_MS = { citizen: 60 * MINUTE_MS, staff: 120 * MINUTE_MS } as const satisfies Record<Account['kind'], number>;

/** Whatever was not used for so long is over, whosever it was. */
export const LONGEST_IDLE_MS = IDLE_MS.staff;

/** How exactly it is kept when a session was used last: to note every request would be a write for every read. */
const NOTED_MS = 5 * MINUTE_MS;

/** Where a session stands that was used last then (milliseconds): over, or alive and, now and then, to be noted as used. */
export const standingOf = (kind: Account['kind'], lastUse: number, now: number): 'idle' | 'alive' | 'to-note' => {
  const unused = now - lastUse;
  if (unused > IDLE_MS[kind]) return 'idle';
  return unused > NOTED_MS ? 'to-note' : 'alive';
};
