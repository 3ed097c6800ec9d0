import { DatabaseSync } from 'node:sqlite';
import { typedDossierCode } from '../../../contract/typed/codes.ts';
import { BELONGS_TO } from '../../belongs-to.ts';

/** The journals of a data folder as they are stored, for commands beside the one-machine edition: read-only, while it may be running. */
export type StoredJournals = {
  /** The bodies of a journal's entries in order; empty where there are none. */
  bodies(journal: string): readonly string[];
  /** The ids of all dossiers. */
  dossiers(): readonly string[];
  /** The dossier that holds a code, or undefined. */
  holderOf(code: string): string | undefined;
  /** The key of the province whose data it is; undefined where a folder of before does not say. */
  province(): string | undefined;
};

/** Opens the database, reads, and closes it again whatever happens. */
export const readStored = <T>(file: string, read: (stored: StoredJournals) => T): T => {
  const db = new DatabaseSync(file, { readOnly: true });
  const bodies = db.prepare('SELECT body FROM journal WHERE dossier = ? ORDER BY entry');
  try {
    return read({
      bodies: (journal) => bodies.all(journal).map(({ body }) => String(body)),
      dossiers: () =>
        db
          .prepare("SELECT DISTINCT dossier FROM journal WHERE instr(dossier, '/') = 0")
          .all()
          .map(({ dossier }) => String(dossier)),
      province: () => {
        const row = db.prepare('SELECT value FROM settings WHERE name = ?').get(BELONGS_TO);
        return row === undefined ? undefined : String(row.value);
      },
      holderOf: (code) => {
        const claim = db.prepare('SELECT holder FROM claims WHERE key = ?').get(`code ${typedDossierCode(code)}`);
        return claim === undefined ? undefined : String(claim.holder);
      },
    });
  } finally {
    db.close();
  }
};
