import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, Sha256 } from '../../domain/journal/entry.ts';
import { sha256Of } from '../chain.ts';
import { checkEvidence, type Evidence } from '../evidence.ts';
import { journalFault } from '../journal-fault.ts';
import { hashOfFile } from '../one-machine/papers/scanned-file.ts';
import { FORMAT, MANIFEST, type Manifest, pathOfContent, pathOfPaper, safe } from './folder.ts';
import { keptInFolder, sums } from './folder-kept.ts';
import { treeFaults } from './tree-faults.ts';

/** The manifest with its own SHA-256, to compare with what was said when the folder was made. Throws where it is none of ours. */
export const readManifest = (folder: string): Manifest & { readonly sha256: Sha256 } => {
  if (!existsSync(join(folder, MANIFEST)))
    throw new Error(`Không tìm thấy ${MANIFEST} trong ${folder}: bản xuất chưa hoàn tất.`);
  const text = readFileSync(join(folder, MANIFEST), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== FORMAT) throw new Error(`Không đọc được bản xuất dạng ${String(manifest.format)}.`);
  return { ...manifest, sha256: sha256Of(text) };
};

/** The lists an export says it has and has not: without them nothing can be taken from it. One Vietnamese sentence each. */
export const listsMissingIn = (folder: string): readonly string[] =>
  readManifest(folder).files.flatMap(({ path }) =>
    existsSync(join(folder, safe(path))) ? [] : [`Thiếu tệp ${path}.`],
  );

/** What keeps a folder from being taken, one Vietnamese sentence each; a broken entry is named. Empty where all is whole. */
export const faultsInFolder = async (folder: string): Promise<readonly string[]> => {
  const manifest = readManifest(folder);
  const { files, counts } = manifest;
  const missing = listsMissingIn(folder);
  if (missing.length > 0) return missing;

  const faults: string[] = [];
  const seen = new Set<string>();
  const hashes = new Set<Sha256>();
  const evidence = evidenceIn(folder, arePapersHere(manifest));
  let entries = 0;
  for await (const bodies of keptInFolder(folder).journals()) {
    entries += bodies.length;
    faults.push(...(await faultsOfJournal(bodies, seen, evidence)));
    for (const body of bodies) hashes.add(String((JSON.parse(body) as Partial<Entry<unknown>>).hash));
  }
  if (seen.size !== counts.journals || entries !== counts.entries)
    faults.push(
      `Nhật ký có ${seen.size} hồ sơ, ${entries} mục; bản xuất ghi ${counts.journals} hồ sơ, ${counts.entries} mục.`,
    );

  faults.push(...(await treeFaults(keptInFolder(folder), hashes)));

  for (const { path, sha256 } of files)
    if ((await hashOfFile(join(folder, path))) !== sha256) faults.push(notAsWritten(path));
  for await (const { path, sha256 } of sums(folder)) {
    const found = await hashOfFile(join(folder, path));
    if (found === undefined) faults.push(`Thiếu tệp ${path}.`);
    else if (found !== sha256) faults.push(notAsWritten(path));
  }
  return faults;
};

const arePapersHere = ({ papers, from, counts }: Manifest): boolean =>
  papers === undefined ? from === 'desk' || counts.papers > 0 : papers === 'taken-along';

/** The contents and papers of a folder, by the names the journal gave them: not by what the folder says of itself. */
const evidenceIn = (folder: string, withPapers: boolean): Evidence => {
  return {
    content: (journal, sha256) => hashOfFile(join(folder, pathOfContent(journal, sha256))),
    ...(withPapers && { paper: (fileId: string) => hashOfFile(join(folder, pathOfPaper(fileId))) }),
  };
};

const faultsOfJournal = async (
  bodies: readonly string[],
  seen: Set<string>,
  evidence: Evidence,
): Promise<readonly string[]> => {
  const rows = bodies.map((body) => ({ ...(JSON.parse(body) as Entry<unknown>), body }));
  const id = rows[0]?.dossier ?? '';
  if (seen.has(id)) return [`Hồ sơ ${id}: các mục không đứng liền nhau.`];
  seen.add(id);
  const fault = journalFault(rows);
  if (fault !== undefined) return [fault];
  return (await checkEvidence(rows, evidence)).faults;
};

const notAsWritten = (path: string): string => `Tệp ${path} không còn như khi xuất (sai SHA-256).`;
