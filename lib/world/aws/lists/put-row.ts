import type { DossierRow } from '../../world.ts';
import { type Dynamo, deleteItem, type Item, putItem, updateItem } from '../dynamo.ts';
import { placesOf } from './places.ts';

/** What stands in the table of a row: which entry it was made from, and its further places. */
type Standing = { readonly entry?: number; readonly extras?: string } | undefined;

const TRIES = 10;
const NAMES = { '#entry': 'entry' };
const NOT_NEWER = '(attribute_not_exists(#entry) OR #entry <= :entry)';

/**
 * Writes a row only forward. One conditional put where it stands in one place. Where several steps are open side by side the
 * row first says in which further places it may stand, so that whoever does this again, or does the next, finds them all.
 */
export const putRow = async (dynamo: Dynamo, row: DossierRow): Promise<void> => {
  const [place, ...further] = placesOf(row);
  if (further.length > 0) return putSeveral(dynamo, row, place, further, undefined);

  const { done, row: standing } = await putItem<Standing>(dynamo, 'views', itemOf(row, place), {
    when: `${NOT_NEWER} AND attribute_not_exists(extras)`,
    names: NAMES,
    values: { ':entry': row.entry },
  });
  if (!done && !isNewer(standing, row)) await putSeveral(dynamo, row, place, further, standing);
};

const putSeveral = async (
  dynamo: Dynamo,
  row: DossierRow,
  place: string | undefined,
  further: readonly string[],
  known: Standing,
): Promise<void> => {
  let standing = known;
  for (let tries = 0; tries < TRIES; tries++) {
    if (isNewer(standing, row)) return takeBack(dynamo, row, further);

    const before = extrasOf(standing);
    const all = [...new Set([...before, ...further])];
    if (all.length > before.length) {
      const marked = await mark(dynamo, row, before, all);
      if (!marked.done) {
        standing = marked.row;
        continue;
      }
    }
    for (const extra of further) await putExtra(dynamo, row, extra);
    for (const extra of all.filter((it) => !further.includes(it))) await dropExtra(dynamo, row, extra);
    const put = await putItem<Standing>(
      dynamo,
      'views',
      { ...itemOf(row, place), extras: textOf(further) },
      stillSaying(row, all),
    );
    if (put.done) return;
    standing = put.row;
  }
  throw new Error(`row of ${row.id}: ${TRIES} conflicts in a row`);
};

const mark = (dynamo: Dynamo, row: DossierRow, before: readonly string[], all: readonly string[]) => {
  const { when, names, values } = stillSaying(row, before);
  return updateItem<Standing>(dynamo, 'views', keyOf(row), {
    change: 'SET extras = :all',
    when,
    names,
    values: { ...values, ':all': textOf(all) },
  });
};

const putExtra = (dynamo: Dynamo, row: DossierRow, extra: string) =>
  putItem(
    dynamo,
    'views',
    { ...keyOf(row, extra), entry: row.entry, body: JSON.stringify(row), ...placed(row, extra) },
    { when: NOT_NEWER, names: NAMES, values: { ':entry': row.entry } },
  );

const dropExtra = (dynamo: Dynamo, row: DossierRow, extra: string) =>
  deleteItem(dynamo, 'views', keyOf(row, extra), { when: NOT_NEWER, names: NAMES, values: { ':entry': row.entry } });

/** A later row was faster: what this one had put beside it goes again, and nothing of the later one. */
const takeBack = async (dynamo: Dynamo, row: DossierRow, further: readonly string[]): Promise<void> => {
  for (const extra of further)
    await deleteItem(dynamo, 'views', keyOf(row, extra), {
      when: '#entry = :entry',
      names: NAMES,
      values: { ':entry': row.entry },
    });
};

/** The row is not newer, and its further places are those we know of. */
const stillSaying = (row: DossierRow, extras: readonly string[]) => {
  const text = textOf(extras);
  return {
    when: `${NOT_NEWER} AND ${text === undefined ? 'attribute_not_exists(extras)' : 'extras = :extras'}`,
    names: NAMES,
    values: { ':entry': row.entry, ':extras': text },
  };
};

const itemOf = (row: DossierRow, place: string | undefined): Item => ({
  ...keyOf(row),
  entry: row.entry,
  body: JSON.stringify(row),
  ...placed(row, place),
  // An index takes no empty key: what has no owner or agency is in no such list.
  owner: row.owner || undefined,
  agency: row.agency || undefined,
  since: `${row.submittedAt}~${row.id}`,
  open: row.over ? undefined : 'open',
  between: !row.over && (row.queues.length === 0 || row.lostBranch === true) ? 'yes' : undefined,
});

const keyOf = (row: DossierRow, extra?: string) => ({
  id: row.id,
  part: extra === undefined ? 'row' : `queue ${extra}`,
});

const placed = (row: DossierRow, place: string | undefined): Item =>
  place === undefined ? {} : { queue: place, place: `${row.sortBy}~${row.id}` };

const isNewer = (standing: Standing, row: DossierRow): boolean => (standing?.entry ?? 0) > row.entry;

const extrasOf = (standing: Standing): readonly string[] => standing?.extras?.split('\n') ?? [];

const textOf = (extras: readonly string[]): string | undefined => (extras.length === 0 ? undefined : extras.join('\n'));
