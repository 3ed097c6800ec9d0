import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DossierEntry } from '../../../domain/dossier/events.ts';
import { sha256Of } from '../../chain.ts';
import {
  checkEvidence,
  checkedTogether,
  type Evidence,
  type EvidenceChecked,
  NOTHING_CHECKED,
} from '../../evidence.ts';
import { journalFault, type StoredRow } from '../../journal-fault.ts';
import { databaseFile } from '../database.ts';
import { isPathPart } from '../papers/durable-file.ts';
import { hashOfFile } from '../papers/scanned-file.ts';
import { NUMBERS_BURNT } from '../schema.ts';

type Verified = EvidenceChecked & { readonly dossiers: number; readonly entries: number };

/** How much of the journal has been gone through, from 0 to 1. */
type Progress = (share: number) => void;

/**
 * Verifies every journal of a data folder with all the contents and papers it names, read-only (the one-machine edition may be
 * running). One Vietnamese sentence per fault: the first bad entry of each journal, and each content or paper that is not as it was.
 */
export const verifyJournal = async (dataDir: string, progress: Progress = () => undefined): Promise<Verified> => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    const evidence = evidenceIn(db, dataDir);
    const total = Number(db.prepare('SELECT count(*) AS n FROM journal').get()?.n ?? 0);
    const count = { dossiers: 0, entries: 0 };
    const chains: string[] = [];
    let checked = NOTHING_CHECKED;
    for await (const rows of journals(db)) {
      count.dossiers += 1;
      count.entries += rows.length;
      const fault = journalFault(rows);
      if (fault !== undefined) chains.push(fault);
      else checked = checkedTogether(checked, await checkEvidence(rows[0]?.dossier ?? '', rows.map(entryOf), evidence));
      progress(count.entries / Math.max(total, count.entries));
    }
    return { ...count, ...checked, faults: [...chains, ...missingRows(db), ...checked.faults] };
  } finally {
    db.close();
  }
};

/** Checks what the entries of one journal name against a data folder, read-only. */
export const checkJournal = async (dataDir: string, bodies: readonly string[]): Promise<EvidenceChecked> => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    const entries = bodies.map((body) => JSON.parse(body) as DossierEntry);
    return await checkEvidence(entries[0]?.dossier ?? '', entries, evidenceIn(db, dataDir));
  } finally {
    db.close();
  }
};

/** One statement is one snapshot: entries appended while we read do not disturb. */
function* journals(db: DatabaseSync): Generator<readonly StoredRow[]> {
  const all = db.prepare('SELECT dossier, entry, at, body FROM journal ORDER BY dossier, entry').iterate();
  let rows: StoredRow[] = [];
  for (const row of all as Iterable<StoredRow>) {
    if (rows.length > 0 && row.dossier !== rows[0]?.dossier) {
      yield rows;
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield rows;
}

const entryOf = ({ body }: StoredRow): DossierEntry => JSON.parse(body) as DossierEntry;

/** The contents and papers of a data folder. A paper is read in parts, however large. */
const evidenceIn = (db: DatabaseSync, dataDir: string): Evidence => {
  const content = db.prepare('SELECT bytes FROM contents WHERE dossier = ? AND sha256 = ?');
  return {
    content: async (journal, sha256) => {
      const bytes = content.get(journal, sha256)?.bytes;
      return bytes === undefined ? undefined : sha256Of(bytes as Uint8Array);
    },
    // A name that fits no file is nobody's.
    paper: async (fileId) => (isPathPart(fileId) ? hashOfFile(join(dataDir, 'files', fileId)) : undefined),
  };
};

/** A chain cannot tell that its last entries are gone; the running row numbers of the journal can. */
const missingRows = (db: DatabaseSync): readonly string[] => {
  const burnt = db.prepare('SELECT value FROM settings WHERE name = ?').get(NUMBERS_BURNT)?.value;
  if (burnt === undefined) return [];
  const row = db
    .prepare(
      "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'journal'), 0) - count(*) AS gone FROM journal",
    )
    .get();
  const gone = Number(row?.gone ?? 0) - Number(burnt);
  return gone === 0 ? [] : [`Nhật ký lệch ${Math.abs(gone)} dòng so với số đã ghi.`];
};
