import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DossierEntry } from '../../../domain/dossier/events.ts';
import { sha256Of } from '../../chain.ts';
import { checkEvidence, type Evidence, type EvidenceChecked } from '../../evidence.ts';
import type { StoredRow } from '../../journal-fault.ts';
import { type KeptSeries, numberGaps } from '../../number-gaps.ts';
import { knownHead } from '../../tree/known-head.ts';
import { type Verified, verifyJournals } from '../../verify-journals.ts';
import type { OpenNumber } from '../../world.ts';
import { damageIn } from '../damage.ts';
import { databaseFile } from '../database.ts';
import { isPathPart } from '../papers/durable-file.ts';
import { hashOfFile } from '../papers/scanned-file.ts';
import { hasTable, provinceOf, storedTreeFaults } from './verify-tree.ts';

export type Asked = {
  readonly progress?: Progress;
  /** Signed notes, each with what people call it. */
  readonly against?: readonly { readonly note: string; readonly called: string }[];
};

/** How much of the journal has been gone through, from 0 to 1. */
type Progress = (share: number) => void;

/**
 * Verifies every journal of a data folder with all the contents and papers it names, read-only (the one-machine edition may be
 * running), and the journals with their tree and with every checkpoint at hand. One Vietnamese sentence per fault. Throws
 * `NoCheckpoint` where one given cannot be compared with.
 */
export const verifyJournal = async (
  dataDir: string,
  { progress = () => undefined, against = [] }: Asked = {},
): Promise<Omit<Verified, 'journals'> & { readonly dossiers: number }> => {
  const db = new DatabaseSync(databaseFile(dataDir), { readOnly: true });
  try {
    // Entries, contents and counts of one moment: what is destroyed meanwhile is not missed.
    db.exec('BEGIN');
    const damaged = damageIn(db);
    if (damaged.length > 0) return { ...NOTHING_READ, faults: damaged };
    const heads = against.map(({ note, called }) => knownHead(note, provinceOf(db), called));
    const total = Number(db.prepare('SELECT count(*) AS n FROM journal').get()?.n ?? 0);
    const gaps = numberGaps();
    const { journals, faults, ...count } = await verifyJournals(
      journalsIn(db),
      evidenceIn(db, dataDir),
      (entries) => progress(entries / total),
      gaps.see,
    );
    const unexplained = hasTable(db, 'open_numbers') ? await gaps.faults(seriesIn(db), openIn(db)) : [];
    const beside = await storedTreeFaults(db, dataDir, heads);
    return { dossiers: journals, ...count, faults: [...faults, ...unexplained, ...beside] };
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

/** Every series with its last number. */
function* seriesIn(db: DatabaseSync): Generator<KeptSeries> {
  const all = db.prepare(
    'SELECT series, numbering.last AS last, coalesce(numbers_before.last, 0) AS explainedFrom FROM numbering LEFT JOIN numbers_before USING (series)',
  );
  for (const { series, last, explainedFrom } of all.iterate())
    yield { series: String(series), last: Number(last), explainedFrom: Number(explainedFrom) };
}

/** What is taken and not settled: the next sweep explains it. */
const openIn = (db: DatabaseSync): readonly OpenNumber[] =>
  db
    .prepare('SELECT series, running, taken_for AS takenFor FROM open_numbers')
    .all()
    .map(({ series, running, takenFor }) => ({
      series: String(series),
      running: Number(running),
      takenFor: String(takenFor),
    }));

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
