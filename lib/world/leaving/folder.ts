import { readFileSync } from 'node:fs';
import type { Sha256 } from '../../domain/journal/entry.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Counts } from './kept.ts';

/** The form of the folder; another form has another name. */
export const FORMAT = 'mot-cua-export-1';
export const MANIFEST = 'MANIFEST.json';
/** The order of the tree, and its published heads; not in exports of before there was one. */
export const LEAVES = 'leaves.jsonl';
export const CHECKPOINTS = 'checkpoints.jsonl';
/** One line a file, as `sha256sum -c` reads it. */
export const SUMS = 'SHA256SUMS';

/** What the folder says of itself: how many of each part, and the SHA-256 of every file at its top. */
export type Manifest = {
  readonly format: typeof FORMAT;
  readonly province: string;
  /** The rule set it was left under; absent in exports of before. */
  readonly ruleSet?: string;
  readonly from: 'aws' | 'desk';
  readonly madeAt: Instant;
  readonly counts: Counts;
  /** Whether papers were taken along; absent in exports of before: they were, where it counts any or came from one machine. */
  readonly papers?: 'taken-along' | 'left-behind';
  readonly files: readonly { readonly path: string; readonly sha256: Sha256; readonly bytes: number }[];
};

/** The format in words, Vietnamese and English: it goes with every folder. */
export const README = readFileSync(new URL('./format.md', import.meta.url), 'utf8').trimEnd();

/** The path of a content; a journal's id may hold slashes, the last part is the SHA-256. */
export const pathOfContent = (dossier: string, sha256: Sha256): string => safe(`contents/${dossier}/${sha256}`);

export const pathOfPaper = (fileId: string): string => safe(`papers/${fileId}`);

/** A path that stays inside the folder; throws otherwise. */
export const safe = (path: string): string => {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..' || /[\0\n\r\\]/.test(step)))
    throw new Error(`Đường dẫn không hợp lệ: ${JSON.stringify(path)}`);
  return path;
};
