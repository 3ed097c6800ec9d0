import type { DossierRow, Views } from '../world.ts';
import type { Store } from './database.ts';

type Place = { sortBy: string; id: string };
type Listed = Place & { body: string };

/** Dossier rows and their queues. A page of a queue is one range read, however long the queue is. */
export const oneMachineViews = (store: Store): Views => {
  return {
    put: async (row) => {
      await store.note(() => put(store, row));
    },
    queue: async (queues, limit, after) => {
      const from = placeOf(after);
      const places = [...new Set(queues)].flatMap((queue) =>
        store.all<Listed>(
          `SELECT queues.sort_by AS sortBy, queues.id AS id, body FROM queues JOIN dossiers ON dossiers.id = queues.id
           WHERE queue = ? AND (queues.sort_by, queues.id) > (?, ?) ORDER BY queues.sort_by, queues.id LIMIT ?`,
          queue,
          from.sortBy,
          from.id,
          limit + 1,
        ),
      );
      const inOrder = [...new Map(places.map((place) => [cursorOf(place), place])).values()].sort(byPlace);
      const page = inOrder.slice(0, limit);
      return { rows: page.map(rowOf), next: nextOf(page, inOrder.length > limit) };
    },
    ofOwner: async (owner) =>
      store
        .all<{ body: string }>('SELECT body FROM dossiers WHERE owner = ? ORDER BY submitted_at DESC, id DESC', owner)
        .map(rowOf),
    open: async (limit, after = '') => {
      const found = store.all<{ id: string; body: string }>(
        `SELECT id, body FROM dossiers WHERE json_extract(body, '$.over') = 0 AND id > ? ORDER BY id LIMIT ?`,
        after,
        limit + 1,
      );
      const page = found.slice(0, limit);
      const next = found.length > limit ? (page.at(-1)?.id ?? null) : null;
      return { rows: page.map(rowOf), next };
    },
    betweenSteps: async () =>
      store.all<{ id: string }>('SELECT id FROM dossiers WHERE between_steps = 1 ORDER BY id').map((row) => row.id),
    ofAgency: async (agency, limit, after) => {
      const from = after === undefined ? { sortBy: '\uffff', id: '' } : placeOf(after);
      const places = store.all<Listed>(
        `SELECT submitted_at AS sortBy, id, body FROM dossiers WHERE agency = ? AND (submitted_at, id) < (?, ?)
         ORDER BY submitted_at DESC, id DESC LIMIT ?`,
        agency,
        from.sortBy,
        from.id,
        limit + 1,
      );
      const page = places.slice(0, limit);
      const rows = page.map(rowOf);
      return { rows, next: nextOf(page, places.length > limit) };
    },
  };
};

const rowOf = ({ body }: { readonly body: string }): DossierRow => JSON.parse(body) as DossierRow;

const put = (store: Store, row: DossierRow): void => {
  const queues = row.over ? [] : [...new Set(row.queues.map((open) => open.queue))];
  const between = !row.over && (queues.length === 0 || row.lostBranch === true);
  if (!changeRow(store, row, between ? 1 : 0)) return;

  store.run('DELETE FROM queues WHERE id = ?', row.id);
  for (const queue of queues) {
    store.run('INSERT INTO queues (queue, sort_by, id) VALUES (?, ?, ?)', queue, row.sortBy, row.id);
  }
};

/** False where a later row stands. Mostly only the row itself changes, and none of the lists it is in by owner and agency. */
const changeRow = (store: Store, row: DossierRow, betweenSteps: number): boolean => {
  const { id, entry, owner, agency, submittedAt } = row;
  const body = JSON.stringify(row);
  const changed = store.run(
    `UPDATE dossiers SET entry = ?, between_steps = ?, body = ?
     WHERE id = ? AND entry <= ? AND owner = ? AND agency = ? AND submitted_at = ?`,
    ...[entry, betweenSteps, body, id, entry, owner, agency, submittedAt],
  );
  if (changed > 0) return true;

  const written = store.run(
    `INSERT INTO dossiers (id, entry, owner, agency, submitted_at, between_steps, body) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET entry = excluded.entry, owner = excluded.owner, agency = excluded.agency,
       submitted_at = excluded.submitted_at, between_steps = excluded.between_steps, body = excluded.body
     WHERE excluded.entry >= dossiers.entry`,
    ...[id, entry, owner, agency, submittedAt, betweenSteps, body],
  );
  return written > 0;
};

const cursorOf = (place: Place): string => `${place.sortBy}~${place.id}`;

const placeOf = (cursor: string | undefined): Place => {
  const [sortBy = '', id = ''] = (cursor ?? '').split('~');
  return { sortBy, id };
};

const nextOf = (page: readonly Place[], more: boolean): string | null => {
  const last = page.at(-1);
  return more && last !== undefined ? cursorOf(last) : null;
};

const byPlace = (a: Place, b: Place): number => (cursorOf(a) < cursorOf(b) ? -1 : 1);
