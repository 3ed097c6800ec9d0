import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DossierEntry } from '../../../domain/dossier/events.ts';
import { sha256Of } from '../../chain.ts';
import { checkEvidence, type Evidence, type EvidenceChecked } from '../../evidence.ts';
import type { StoredRow } from '../../journal-fault.ts';
import { type Verified, verifyJournals } from '../../verify-journals.ts';
import { damageIn } from '../damage.ts';
import { databaseFile } from '../database.ts';
import { isPathPart } from '../papers/durable-file.ts';
import { hashOfFile } from '../papers/scanned-file.ts';
import { NUMBERS_BURNT } from '../schema.ts';

/** How much of the journal has been gone through, from 0 to 1. */
type Progress = (share: number) => void;

/**
 * Verifies every journal of a data folder with all the contents and papers it names, read-only (the one-machine edition may be
 * running). One Vietnamese sentence per fault: the first bad entry of each journal, and each content or paper that is not as it was.
 */
export const verifyJournal = async (
  dataDir: string,
  progress: Progress = () => undefined,
): Promise<Omit<Verified, 'journals'> & { readonly dossiers: number }> => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    // Entries, contents and counts of one moment: what is destroyed meanwhile is not missed.
    db.exec('BEGIN');
    const damaged = damageIn(db);
    if (damaged.length > 0) return { ...NOTHING_READ, faults: damaged };
    const total = Number(db.prepare('SELECT count(*) AS n FROM journal').get()?.n ?? 0);
    const { journals, faults, ...count } = await verifyJournals(journalsIn(db), evidenceIn(db, dataDir), (entries) =>
      progress(entries / total),
    );
    return { dossiers: journals, ...count, faults: [...faults, ...missingRows(db)] };
  } finally {
    db.close();
  }
};

const NOTHING_READ = { dossiers: 0, entries: 0, contents: 0, papers: 0, erased: 0 };

/** Checks what the entries of one journal name against a data folder, read-only. */
export const checkJournal = async (dataDir: string, bodies: readonly string[]): Promise<EvidenceChecked> => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    const entries = bodies.map((body) => JSON.parse(body) as DossierEntry);
    return await checkEvidence(entries, evidenceIn(db, dataDir));
  } finally {
    db.close();
  }
};

/** Each journal whole. */
function* journalsIn(db: DatabaseSync): Generator<readonly StoredRow[]> {
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
