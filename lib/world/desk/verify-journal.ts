import { DatabaseSync } from 'node:sqlite';
import type { Entry } from '../../domain/dossier/events.ts';
import { canonicalJson, verifyChain } from '../chain.ts';

type Row = { seq: number; dossier: string; entry: number; at: string; body: string };
type Verified = { readonly dossiers: number; readonly entries: number; readonly faults: readonly string[] };

const REASONS: Readonly<Record<string, string>> = {
  'entry-missing': 'thiếu mục hoặc số thứ tự không liên tục',
  'other-dossier': 'thuộc hồ sơ khác',
  'previous-does-not-fit': 'không nối với mục trước',
  'time-goes-back': 'thời điểm lùi so với mục trước',
  'hash-does-not-fit': 'nội dung không khớp mã băm',
  'row-does-not-fit': 'dòng lưu trữ không khớp nội dung',
};

/** Verifies every dossier's chain in a store, read-only (the desk may be running). One Vietnamese sentence per fault: the first bad entry of each dossier. */
export const verifyJournal = (file: string): Verified => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const faults: string[] = [];
    const count = { dossiers: 0, entries: 0 };
    let rows: Row[] = [];
    const verifyDossier = (): void => {
      const [first] = rows;
      if (first === undefined) return;
      count.dossiers += 1;
      count.entries += rows.length;
      const fault = faultOf(rows);
      if (fault !== undefined) faults.push(`Hồ sơ ${first.dossier}, mục ${fault.entry}: ${REASONS[fault.reason]}.`);
      rows = [];
    };

    // One statement is one snapshot: entries appended while we read do not disturb.
    const all = db.prepare('SELECT seq, dossier, entry, at, body FROM journal ORDER BY dossier, entry').iterate();
    for (const row of all as Iterable<Row>) {
      if (row.dossier !== rows[0]?.dossier) verifyDossier();
      rows.push(row);
    }
    verifyDossier();
    return { ...count, faults: [...faults, ...missingRows(db)] };
  } finally {
    db.close();
  }
};

const faultOf = (rows: readonly Row[]): { entry: number; reason: string } | undefined => {
  const read: Entry[] = [];
  for (const [index, row] of rows.entries()) {
    const entry = entryOf(row);
    if (entry === undefined) return firstFault(read) ?? { entry: index + 1, reason: 'row-does-not-fit' };
    read.push(entry);
  }
  return firstFault(read);
};

const firstFault = (entries: readonly Entry[]): { entry: number; reason: string } | undefined => {
  const verdict = verifyChain(entries);
  return verdict.intact ? undefined : verdict;
};

const entryOf = (row: Row): Entry | undefined => {
  try {
    const entry = JSON.parse(row.body) as Entry;
    const fits = entry.dossier === row.dossier && entry.entry === row.entry && entry.at === row.at;
    return fits && canonicalJson(entry) === row.body ? entry : undefined;
  } catch {
    return undefined;
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
