import type { Instant } from '../../domain/time/instant.ts';
import type { FailedList } from '../world.ts';
import type { Store } from './store.ts';

type Failure = Awaited<ReturnType<FailedList['list']>>[number];

const LONGEST_ERROR = 300;

/** What kept failing, in the order it gave up, for a person to see. */
export const deskFailed = (store: Store, now: () => Instant): FailedList => ({
  add: async ({ where, dossier, entry, error }) => {
    const failure: Failure = { where, dossier, entry, error: error.slice(0, LONGEST_ERROR), at: now() };
    await store.write(() => store.run('INSERT INTO failed (body) VALUES (?)', JSON.stringify(failure)));
  },
  list: async () =>
    store.all<{ body: string }>('SELECT body FROM failed ORDER BY seq').map((row) => JSON.parse(row.body) as Failure),
});
