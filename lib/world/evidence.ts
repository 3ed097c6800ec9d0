import type { Entry, Sha256 } from '../domain/journal/entry.ts';
import { namedIn } from '../domain/journal/named.ts';

/** Where contents and papers lie, asked for nothing but the SHA-256 of their bytes; undefined where there are none. */
export type Evidence = {
  content(journal: string, sha256: Sha256): Promise<Sha256 | undefined>;
  /** Absent where the papers were left elsewhere: they are not judged. */
  paper?(fileId: string): Promise<Sha256 | undefined>;
};

export type EvidenceChecked = {
  readonly contents: number;
  readonly papers: number;
  /** Gone, and an entry says so (N2). */
  readonly erased: number;
  /** One Vietnamese sentence each. */
  readonly faults: readonly string[];
};

/** Checks every content and every paper one journal names against its bytes (N3, BH-5.2): changed, missing, and destroyed with an entry are told apart. */
export const checkEvidence = async (
  entries: readonly Entry<unknown>[],
  evidence: Evidence,
): Promise<EvidenceChecked> => {
  const journal = entries[0]?.dossier ?? '';
  const { contents, papers, erased } = namedIn(entries);
  const faults: string[] = [];
  let gone = 0;
  const judge = (found: Sha256 | undefined, sha256: Sha256, entry: number, what: string): void => {
    if (found === sha256) return;
    if (found !== undefined) faults.push(`Hồ sơ ${journal}, mục ${entry}: ${what} đã bị thay đổi, không khớp mã băm.`);
    else if (erased.has(sha256)) gone += 1;
    else faults.push(`Hồ sơ ${journal}, mục ${entry}: ${what} đã mất mà không có mục ghi việc tiêu hủy.`);
  };
  for (const [sha256, entry] of contents)
    judge(await evidence.content(journal, sha256), sha256, entry, `nội dung ${sha256.slice(0, 12)}…`);
  const judged = evidence.paper === undefined ? [] : [...papers.values()];
  for (const { fileId, sha256, entry } of judged)
    judge(await evidence.paper?.(fileId), sha256, entry, `giấy tờ ${fileId}`);
  return { contents: contents.size, papers: judged.length, erased: gone, faults };
};
