import type { Instant } from '../../domain/time/instant.ts';
import type { FailedList } from '../world.ts';
import type { Store } from './database.ts';

type Failure = Parameters<FailedList['add']>[0];

const LONGEST_ERROR = 300;

/** What kept failing, in the order it first gave up, for a person to see. The same failure again only renews its instant. */
export const oneMachineFailed = (store: Store, now: () => Instant): FailedList => ({
  add: async ({ where, dossier, entry, error }) => {
    const failure: Failure = { where, dossier, entry, error: error.slice(0, LONGEST_ERROR) };
    await store.write(() =>
      store.run(
        'INSERT INTO failures (failure, at) VALUES (?, ?) ON CONFLICT (failure) DO UPDATE SET at = excluded.at',
        JSON.stringify(failure),
        now(),
      ),
    );
  },
  list: async () =>
    store
      .all<{ failure: string; at: string }>('SELECT failure, at FROM failures ORDER BY seq')
      .map(({ failure, at }) => ({ ...(JSON.parse(failure) as Failure), at })),
});
