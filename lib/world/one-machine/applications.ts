import type { Application, Applications } from '../world.ts';
import type { Store } from './database.ts';

/** Drafts as rows; a change reads and writes inside one write of the store. */
export const oneMachineApplications = (store: Store): Applications => {
  const find = (id: string): Application | undefined => {
    const row = store.one<{ body: string }>('SELECT body FROM drafts WHERE id = ?', id);
    return row === undefined ? undefined : draftOf(row);
  };
  const put = (draft: Application) =>
    store.run(
      `INSERT INTO drafts (id, owner, changed_at, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, changed_at = excluded.changed_at, body = excluded.body`,
      draft.id,
      draft.owner,
      draft.changedAt,
      JSON.stringify(draft),
    );

  return {
    find: async (id) => find(id),
    put: async (draft) => {
      await store.write(() => put(draft));
    },
    change: (id, change) =>
      store.write(() => {
        const before = find(id);
        if (before === undefined) return undefined;
        const changed = change(before);
        if (changed !== before) put(changed);
        return changed;
      }),
    of: async (owner) =>
      store
        .all<{ body: string }>('SELECT body FROM drafts WHERE owner = ? ORDER BY changed_at DESC, id', owner)
        .map(draftOf),
    remove: async (id) => {
      await store.write(() => store.run('DELETE FROM drafts WHERE id = ?', id));
    },
  };
};

const draftOf = (row: { body: string }): Application => JSON.parse(row.body) as Application;
