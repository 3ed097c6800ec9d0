import { DatabaseSync } from 'node:sqlite';
import { journalFault, type StoredRow } from '../../journal-fault.ts';

type Verified = { readonly dossiers: number; readonly entries: number; readonly faults: readonly string[] };

/** Verifies every dossier's chain in a store, read-only (the one-machine edition may be running). One Vietnamese sentence per fault: the first bad entry of each dossier. */
export const verifyJournal = (file: string): Verified => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const faults: string[] = [];
    const count = { dossiers: 0, entries: 0 };
    let rows: StoredRow[] = [];
    const verifyDossier = (): void => {
      if (rows.length === 0) return;
      count.dossiers += 1;
      count.entries += rows.length;
      const fault = journalFault(rows);
      if (fault !== undefined) faults.push(fault);
      rows = [];
    };

    // One statement is one snapshot: entries appended while we read do not disturb.
    const all = db.prepare('SELECT dossier, entry, at, body FROM journal ORDER BY dossier, entry').iterate();
    for (const row of all as Iterable<StoredRow>) {
      if (row.dossier !== rows[0]?.dossier) verifyDossier();
      rows.push(row);
    }
    verifyDossier();
    return { ...count, faults: [...faults, ...missingRows(db)] };
  } finally {
    db.close();
  }
};

/** A chain cannot tell that its last entries are gone; the running row numbers of the journal can. */
const missingRows = (db: DatabaseSync): readonly string[] => {
  const row = db
    .prepare(
      "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'journal'), 0) - count(*) AS gone FROM journal",
    )
    .get();
  const gone = Number(row?.gone ?? 0);
  return gone === 0 ? [] : [`Nhật ký lệch ${Math.abs(gone)} dòng so với số đã ghi.`];
};
