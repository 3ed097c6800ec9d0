import type { RunningNumber } from '../../../domain/numbers/named-numbers.ts';
import type { Numbering } from '../../world.ts';
import type { Store } from '../database.ts';

/** Running numbers: a number is durable, with whom it was taken for, before it is answered, so it is never given twice. */
export const oneMachineNumbering = (store: Store, now: () => number = Date.now): Numbering => ({
  next: async (series, takenFor) => {
    const row = await store.write(() => {
      const next = store.one<{ last: number }>(NEXT, series);
      if (next !== undefined) store.run(TAKEN, series, next.last, takenFor, now());
      return next;
    });
    if (row === undefined) throw new Error('the store gave no number');
    return row.last;
  },
  open: async (milliseconds) =>
    store
      .all<{ series: string; running: number; taken_for: string }>(OPEN, now() - milliseconds)
      .map(({ series, running, taken_for: takenFor }) => ({ series, running, takenFor })),
  settle: async (numbers) => {
    if (numbers.length > 0) await store.write(() => settleNumbers(store, numbers));
  },
});

/** Inside a write: an entry that carries a number settles it with itself. */
export const settleNumbers = (store: Store, numbers: readonly RunningNumber[]): void => {
  for (const { series, running } of numbers) store.run(SETTLED, series, running);
};

const NEXT =
  'INSERT INTO numbering (series, last) VALUES (?, 1) ON CONFLICT (series) DO UPDATE SET last = last + 1 RETURNING last';
const TAKEN = 'INSERT INTO open_numbers (series, running, taken_for, since) VALUES (?, ?, ?, ?)';
const OPEN = 'SELECT series, running, taken_for FROM open_numbers WHERE since <= ? ORDER BY series, running LIMIT 1000';
const SETTLED = 'DELETE FROM open_numbers WHERE series = ? AND running = ?';
