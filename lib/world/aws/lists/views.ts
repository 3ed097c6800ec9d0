import type { DossierRow, Views } from '../../world.ts';
import { type Dynamo, queryItems } from '../dynamo.ts';
import { lookedInto } from './places.ts';
import { putRow } from './put-row.ts';

type Listed = { readonly id: string; readonly entry: number; readonly body: string; readonly place: string };
type Since = { readonly body: string; readonly since: string };
type Page<Item> = { readonly page: readonly Item[]; readonly more: boolean };

/** Dossier rows and their queues. A page of a list is one query, of a queue one for each place its rows may stand in. */
export const awsViews = (dynamo: Dynamo): Views => ({
  put: (row) => putRow(dynamo, row),
  queue: async (queues, limit, after = '') => {
    const lists = await Promise.all(
      lookedInto(queues).map((queue) =>
        queryItems<Listed>(dynamo, 'views', {
          list: 'byQueue',
          where: '#queue = :queue AND #place > :after',
          names: { '#queue': 'queue', '#place': 'place' },
          values: { ':queue': queue, ':after': after || ' ' },
          limit: limit + 1,
        }),
      ),
    );
    const { page, more } = pageOf(eachOnce(lists.flat()), limit);
    return { rows: page.map(rowOf), next: more ? (page.at(-1)?.place ?? null) : null };
  },
  ofOwner: async (owner) => {
    const found = await queryItems<Since>(dynamo, 'views', {
      list: 'byOwner',
      where: '#owner = :owner',
      names: { '#owner': 'owner' },
      values: { ':owner': owner },
      newestFirst: true,
    });
    return found.map(rowOf);
  },
  open: async (limit, after) => {
    const found = await queryItems<{ readonly body: string }>(dynamo, 'views', {
      list: 'open',
      where: '#open = :open AND #id > :after',
      names: { '#open': 'open', '#id': 'id' },
      values: { ':open': 'open', ':after': after || ' ' },
      limit: limit + 1,
    });
    const { page, more } = pageOf(found.map(rowOf), limit);
    return { rows: page, next: more ? (page.at(-1)?.id ?? null) : null };
  },
  betweenSteps: async () => {
    const found = await queryItems<{ readonly id: string }>(dynamo, 'views', {
      list: 'between',
      where: '#between = :yes',
      names: { '#between': 'between' },
      values: { ':yes': 'yes' },
    });
    return found.map(({ id }) => id);
  },
  ofAgency: async (agency, limit, after) => {
    const found = await queryItems<Since>(dynamo, 'views', {
      list: 'byAgency',
      where: after === undefined ? '#agency = :agency' : '#agency = :agency AND #since < :after',
      names: { '#agency': 'agency', ...(after !== undefined && { '#since': 'since' }) },
      values: { ':agency': agency, ':after': after },
      newestFirst: true,
      limit: limit + 1,
    });
    const { page, more } = pageOf(found, limit);
    return { rows: page.map(rowOf), next: more ? (page.at(-1)?.since ?? null) : null };
  },
});

/** In the order of their places; of a dossier that stands in two lists, or moves between them, only what is newest. */
const eachOnce = (listed: readonly Listed[]): readonly Listed[] => {
  const newestLast = listed.toSorted((a, b) => a.entry - b.entry);
  const once = [...new Map(newestLast.map((item) => [item.id, item])).values()];
  return once.sort((a, b) => (a.place < b.place ? -1 : 1));
};

const rowOf = ({ body }: { readonly body: string }): DossierRow => JSON.parse(body) as DossierRow;

const pageOf = <Item>(found: readonly Item[], limit: number): Page<Item> => ({
  page: found.slice(0, limit),
  more: found.length > limit,
});
