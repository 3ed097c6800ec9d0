import type { StoredDocument } from '../../../domain/store/document.ts';
import type { Documents } from '../../papers.ts';
import type { Store } from '../database.ts';

/** The e-document stores as rows, one a document of a dossier. */
export const oneMachineDocuments = (store: Store): Documents => ({
  keep: async (dossier, entry, documents) => {
    await store.write(() => {
      const last = store.one<{ entry: number }>(
        'SELECT entry FROM documents WHERE dossier = ? LIMIT 1',
        dossier,
      )?.entry;
      if ((last ?? 0) > entry) return;
      store.run('DELETE FROM documents WHERE dossier = ?', dossier);
      for (const document of documents) {
        store.run(
          `INSERT INTO documents (dossier, sha256, entry, owner, since, body) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
          dossier,
          document.sha256,
          entry,
          document.owner,
          document.since,
          JSON.stringify(document),
        );
      }
    });
  },
  of: async (owner) =>
    store
      .all<{ body: string }>('SELECT body FROM documents WHERE owner = ? ORDER BY since DESC, dossier, sha256', owner)
      .map(({ body }) => JSON.parse(body) as StoredDocument),
});
