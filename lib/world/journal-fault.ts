import type { DossierEntry } from '../domain/dossier/events.ts';
import { canonicalJson, verifyChain } from './chain.ts';

/** An entry as it is stored: its body, and beside it what it is found by. */
export type StoredRow = {
  readonly dossier: string;
  readonly entry: number;
  readonly at: string;
  readonly body: string;
};

const REASONS: Readonly<Record<string, string>> = {
  'entry-missing': 'thiếu mục hoặc số thứ tự không liên tục',
  'other-dossier': 'thuộc hồ sơ khác',
  'previous-does-not-fit': 'không nối với mục trước',
  'time-goes-back': 'thời điểm lùi so với mục trước',
  'hash-does-not-fit': 'nội dung không khớp mã băm',
  'row-does-not-fit': 'dòng lưu trữ không khớp nội dung',
};

/** The first bad entry of one journal as a Vietnamese sentence; undefined where its chain is whole and every row fits its body. */
export const journalFault = (rows: readonly StoredRow[]): string | undefined => {
  const fault = faultOf(rows);
  return fault && `Hồ sơ ${rows[0]?.dossier}, mục ${fault.entry}: ${REASONS[fault.reason]}.`;
};

const faultOf = (rows: readonly StoredRow[]): { entry: number; reason: string } | undefined => {
  const read: DossierEntry[] = [];
  for (const [index, row] of rows.entries()) {
    const entry = entryOf(row);
    if (entry === undefined) return firstFault(read) ?? { entry: index + 1, reason: 'row-does-not-fit' };
    read.push(entry);
  }
  return firstFault(read);
};

const firstFault = (entries: readonly DossierEntry[]): { entry: number; reason: string } | undefined => {
  const verdict = verifyChain(entries);
  return verdict.intact ? undefined : verdict;
};

const entryOf = (row: StoredRow): DossierEntry | undefined => {
  try {
    const entry = JSON.parse(row.body) as DossierEntry;
    const fits = entry.dossier === row.dossier && entry.entry === row.entry && entry.at === row.at;
    return fits && canonicalJson(entry) === row.body ? entry : undefined;
  } catch {
    return undefined;
  }
};
