import { asRecorded } from '../../as-recorded.ts';
import { sha256Of } from '../../chain.ts';
import type { Contents } from '../../world.ts';
import type { Store } from '../database.ts';

/** Contents beside the journal, in the same group commit as everything else. Bytes that do not fit their name are refused. */
export const oneMachineContents = (store: Store): Contents => ({
  put: async (journal, sha256, bytes) => {
    if (sha256Of(bytes) !== sha256) throw new Error('a content that does not fit its SHA-256');
    await store.write(() =>
      store.run(
        'INSERT INTO contents (dossier, sha256, bytes) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
        journal,
        sha256,
        bytes,
      ),
    );
  },
  find: async (journal, sha256) => {
    const row = store.one<{ bytes: Uint8Array<ArrayBuffer> }>(
      'SELECT bytes FROM contents WHERE dossier = ? AND sha256 = ?',
      journal,
      sha256,
    );
    return row && asRecorded(row.bytes, 'content', journal, sha256);
  },
  erase: async (journal, sha256) => {
    await store.write(() => store.run('DELETE FROM contents WHERE dossier = ? AND sha256 = ?', journal, sha256));
  },
});
