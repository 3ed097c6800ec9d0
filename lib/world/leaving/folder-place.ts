import { createHash, type Hash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Of } from '../chain.ts';
import {
  CHECKPOINTS,
  FORMAT,
  LEAVES,
  MANIFEST,
  type Manifest,
  pathOfContent,
  pathOfPaper,
  README,
  SUMS,
} from './folder.ts';
import type { Counts, KeepingPlace, Kept } from './kept.ts';

type Lines = { line(text: string): void; end(): Manifest['files'][number] };

/** Writes what is kept as a folder of open formats: new or empty, its owner's only. Without `seal` it is not whole, and nobody takes it. */
export const folderPlace = (
  folder: string,
): KeepingPlace & {
  seal(said: Pick<Manifest, 'province' | 'ruleSet' | 'from' | 'madeAt' | 'papers'>, counts: Counts): string;
} => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`Thư mục ${folder} không trống.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const open = (name: string) => linesOf(folder, name);
  const journal = open('journal.jsonl');
  const sums = open(SUMS);
  const lists = {
    leaves: open(LEAVES),
    checkpoints: open(CHECKPOINTS),
    accounts: open('accounts.jsonl'),
    claims: open('claims.jsonl'),
    drafts: open('drafts.jsonl'),
    notices: open('outbox.jsonl'),
    keys: open('signing-keys.jsonl'),
  } satisfies Partial<Record<keyof Kept, Lines>>;
  const write = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, path), bytes, { mode: 0o600 });
    sums.line(`${sha256Of(bytes)}  ${path}`);
  };

  return {
    journals: async (bodies) => {
      for (const body of bodies) journal.line(body);
    },
    leaves: async (entry) => lists.leaves.line(JSON.stringify(entry)),
    checkpoints: async (checkpoint) => lists.checkpoints.line(JSON.stringify(checkpoint)),
    contents: async ({ dossier, sha256, bytes }) => write(pathOfContent(dossier, sha256), bytes),
    papers: async ({ fileId, bytes }) => write(pathOfPaper(fileId), bytes),
    accounts: async (account) => lists.accounts.line(JSON.stringify(account)),
    claims: async (claim) => lists.claims.line(JSON.stringify(claim)),
    drafts: async (draft) => lists.drafts.line(JSON.stringify(draft)),
    notices: async (notice) => lists.notices.line(JSON.stringify(notice)),
    keys: async (key) => lists.keys.line(JSON.stringify(key)),
    seal: (said, counts) => {
      const readme = open('README.md');
      readme.line(README);
      const files = [journal, sums, readme, ...Object.values(lists)].map((lines) => lines.end());
      const manifest: Manifest = { format: FORMAT, ...said, counts, files };
      const text = `${JSON.stringify(manifest, null, 2)}\n`;
      writeFileSync(join(folder, MANIFEST), text, { mode: 0o600 });
      return sha256Of(text);
    },
  };
};

const linesOf = (folder: string, path: string): Lines => {
  const file = openSync(join(folder, path), 'wx', 0o600);
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  return {
    line: (text) => {
      const line = Buffer.from(`${text}\n`);
      writeSync(file, line);
      hash.update(line);
      bytes += line.byteLength;
    },
    end: () => {
      closeSync(file);
      return { path, sha256: hash.digest('hex'), bytes };
    },
  };
};
