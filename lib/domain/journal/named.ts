import type { Entry, Sha256 } from './entry.ts';

/** A paper an entry names: where its bytes lie, and what they are. */
export type NamedPaper = { readonly fileId: string; readonly sha256: Sha256 };

/** What the entries of one journal name by its SHA-256, each with the first entry that does. */
export type NamedEvidence = {
  readonly contents: ReadonlyMap<Sha256, number>;
  /** By file. */
  readonly papers: ReadonlyMap<string, NamedPaper & { readonly entry: number }>;
  /** What an entry says was destroyed (N2): it need not be there any more. */
  readonly erased: ReadonlySet<Sha256>;
};

/** Everything entries of any journal name, whatever event names it: a paper stands with its file, all else by its SHA-256 alone (N3). */
export const namedIn = (entries: readonly Entry<unknown>[]): NamedEvidence => {
  const contents = new Map<Sha256, number>();
  const papers = new Map<string, NamedPaper & { entry: number }>();
  const erased = new Set<Sha256>();
  for (const { entry, events } of entries) {
    for (const event of events) {
      if (isErasure(event)) {
        for (const sha256 of hashesIn(event)) erased.add(sha256);
        continue;
      }
      for (const paper of papersIn(event)) {
        const { fileId, sha256 } = paper;
        if (!papers.has(fileId)) papers.set(fileId, { fileId, sha256, entry });
      }
      for (const sha256 of hashesIn(event)) if (!contents.has(sha256)) contents.set(sha256, entry);
    }
  }
  // Also a copy that was turned into data is named again, without its file.
  for (const { sha256 } of papers.values()) contents.delete(sha256);
  return { contents, papers, erased };
};

const isErasure = (event: unknown): boolean => {
  const type = (event as { readonly type?: unknown }).type;
  return type === 'ContentsErased' || type === 'ContentErased';
};

/** Every SHA-256 that stands in a value, in its order, however deep. */
export const hashesIn = (value: unknown): readonly Sha256[] => {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? [value] : [];
  return membersOf(value).flatMap(hashesIn);
};

const papersIn = (value: unknown): readonly NamedPaper[] =>
  isPaper(value) ? [value] : membersOf(value).flatMap(papersIn);

const isPaper = (value: unknown): value is NamedPaper =>
  typeof value === 'object' && value !== null && 'fileId' in value && 'sha256' in value;

const membersOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
