import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, Sha256 } from '../../domain/journal/entry.ts';
import { sha256Of } from '../chain.ts';
import { checkEvidence, type Evidence } from '../evidence.ts';
import { journalFault } from '../journal-fault.ts';
import { FORMAT, MANIFEST, type Manifest, pathOfContent, pathOfPaper, safe } from './folder.ts';
import { keptInFolder, sums } from './folder-kept.ts';

/** The manifest with its own SHA-256, to compare with what was said when the folder was made. Throws where it is none of ours. */
export const readManifest = (folder: string): Manifest & { readonly sha256: Sha256 } => {
  if (!existsSync(join(folder, MANIFEST)))
    throw new Error(`Không tìm thấy ${MANIFEST} trong ${folder}: bản xuất chưa hoàn tất.`);
  const text = readFileSync(join(folder, MANIFEST), 'utf8');
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.format !== FORMAT) throw new Error(`Không đọc được bản xuất dạng ${String(manifest.format)}.`);
  return { ...manifest, sha256: sha256Of(text) };
};

/** What keeps a folder from being taken, one Vietnamese sentence each; a broken entry is named. Empty where all is whole. */
export const faultsInFolder = async (folder: string): Promise<readonly string[]> => {
  const manifest = readManifest(folder);
  const { files, counts } = manifest;
  const missing = files.filter(({ path }) => !existsSync(join(folder, safe(path))));
  if (missing.length > 0) return missing.map(({ path }) => `Thiếu tệp ${path}.`);

  const faults: string[] = [];
  const seen = new Set<string>();
  const evidence = evidenceIn(folder, arePapersHere(manifest));
  let entries = 0;
  for await (const bodies of keptInFolder(folder).journals()) {
    entries += bodies.length;
    faults.push(...(await faultsOfJournal(bodies, seen, evidence)));
  }
  if (seen.size !== counts.journals || entries !== counts.entries)
    faults.push(
      `Nhật ký có ${seen.size} hồ sơ, ${entries} mục; bản xuất ghi ${counts.journals} hồ sơ, ${counts.entries} mục.`,
    );

  for (const { path, sha256 } of files)
    if ((await hashOf(join(folder, path))) !== sha256) faults.push(notAsWritten(path));
  for await (const { path, sha256 } of sums(folder)) {
    if (!existsSync(join(folder, path))) faults.push(`Thiếu tệp ${path}.`);
    else if ((await hashOf(join(folder, path))) !== sha256) faults.push(notAsWritten(path));
  }
  return faults;
};

const arePapersHere = ({ papers, from, counts }: Manifest): boolean =>
  papers === undefined ? from === 'desk' || counts.papers > 0 : papers === 'taken-along';

/** The contents and papers of a folder, by the names the journal gave them: not by what the folder says of itself. */
const evidenceIn = (folder: string, withPapers: boolean): Evidence => {
  const find = (path: string) => (existsSync(join(folder, path)) ? hashOf(join(folder, path)) : undefined);
  return {
    content: async (journal, sha256) => find(pathOfContent(journal, sha256)),
    ...(withPapers && { paper: async (fileId: string) => find(pathOfPaper(fileId)) }),
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
  return (await checkEvidence(id, rows, evidence)).faults;
};

const notAsWritten = (path: string): string => `Tệp ${path} không còn như khi xuất (sai SHA-256).`;

const hashOf = async (path: string): Promise<Sha256> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};
