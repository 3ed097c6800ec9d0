import type { Claims } from '../../world.ts';
import type { Store } from '../database.ts';

/** Unique things as rows that are inserted, and deleted only by who holds them. */
export const oneMachineClaims = (store: Store): Claims => {
  const holderOf = (key: string) =>
    store.one<{ holder: string }>('SELECT holder FROM claims WHERE key = ?', key)?.holder;

  return {
    claim: (key, holder) =>
      store.write(() => {
        store.run('INSERT INTO claims (key, holder) VALUES (?, ?) ON CONFLICT DO NOTHING', key, holder);
        return holderOf(key) ?? holder;
      }),
    find: async (key) => holderOf(key),
    release: async (key, holder) => {
      await store.write(() => store.run('DELETE FROM claims WHERE key = ? AND holder = ?', key, holder));
    },
  };
};
