import type { Waits } from '../world.ts';
import type { Store } from './store.ts';

/** Task tokens by dossier and step; a step may have several, one per execution that came to it. */
export const deskWaits = (store: Store): Waits => ({
  keep: async (dossier, key, token) => {
    await store.write(() =>
      store.run(
        'INSERT INTO waits (dossier, step, token) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        dossier,
        key,
        token,
      ),
    );
  },
  tokens: async (dossier, key) =>
    store
      .all<{ token: string }>('SELECT token FROM waits WHERE dossier = ? AND step = ?', dossier, key)
      .map((row) => row.token),
  drop: async (dossier, key, token) => {
    await store.write(() =>
      token === undefined
        ? store.run('DELETE FROM waits WHERE dossier = ? AND step = ?', dossier, key)
        : store.run('DELETE FROM waits WHERE dossier = ? AND step = ? AND token = ?', dossier, key, token),
    );
  },
});
