import type { Numbering, OpenNumber } from '../../world.ts';
import { type Dynamo, deleteItem, putItem, queryItems, updateItem } from '../dynamo.ts';

type Row = { readonly number: string; readonly takenFor: string; readonly since: number };

const OPEN = 'open';

/**
 * Running numbers: an answer that was lost leaves a gap, never a double. Whom a number was taken for is put after it was counted;
 * one lost in between has no row, and is found by who reads everything (`operate verify all`).
 */
export const awsNumbering = (dynamo: Dynamo, now: () => number = Date.now): Numbering => ({
  next: async (series, takenFor) => {
    const { row } = await updateItem<{ last: number }>(
      dynamo,
      'claims',
      { key: `number ${series}` },
      {
        // Where an edition of before had given numbers, up to which: their gaps have no entries.
        change: 'SET explainedFrom = if_not_exists(explainedFrom, if_not_exists(#last, :zero)) ADD #last :one',
        names: { '#last': 'last' },
        values: { ':one': 1, ':zero': 0 },
        answer: 'new',
      },
    );
    if (row === undefined) throw new Error('the table gave no number');
    await putItem(dynamo, 'numbers', openItem({ series, running: row.last, takenFor }, now()));
    return row.last;
  },
  open: async (milliseconds) => {
    const rows = await queryItems<Row>(dynamo, 'numbers', {
      where: '#list = :open',
      names: { '#list': 'list' },
      values: { ':open': OPEN },
    });
    return rows.filter(({ since }) => since <= now() - milliseconds).map(openOf);
  },
  settle: async (numbers) => {
    for (const { series, running } of numbers)
      await deleteItem(dynamo, 'numbers', { list: OPEN, number: nameOf(series, running) });
  },
});

/** A number that was taken, as it lies until it is settled. */
export const openItem = (
  { series, running, takenFor }: { readonly series: string; readonly running: number; readonly takenFor: string },
  since: number,
) => ({ list: OPEN, number: nameOf(series, running), takenFor, since });

const nameOf = (series: string, running: number): string => `${series} ${String(running).padStart(9, '0')}`;

const openOf = ({ number, takenFor }: Row): OpenNumber => {
  const end = number.lastIndexOf(' ');
  return { series: number.slice(0, end), running: Number(number.slice(end + 1)), takenFor };
};
