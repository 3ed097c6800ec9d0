import type { Entry } from '../../lib/domain/journal/entry.ts';
import type { Journal, World } from '../../lib/world/world.ts';

/** A journal that forgets: arrays in a map. */
export const memoryJournal = (): Journal => {
  const kept = new Map<string, readonly Entry<unknown>[]>();
  return {
    append: async (entry) => {
      const entries = kept.get(entry.dossier) ?? [];
      if (entries.length + 1 !== entry.entry) return 'conflict';
      kept.set(entry.dossier, [...entries, entry]);
      return 'appended';
    },
    read: async <Event>(journal: string) => (kept.get(journal) ?? []) as readonly Entry<Event>[],
  };
};

/** A world whose decisions stay in memory: journal, contents, claims, numbers and tokens; papers and signatures are a word. */
export const inMemory = (world: World): World => {
  const held = new Map<string, string>();
  const numbers = new Map<string, number>();
  const contents = new Map<string, Uint8Array>();
  return {
    ...world,
    journal: memoryJournal(),
    contents: {
      put: async (dossier, sha256, bytes) => {
        contents.set(`${dossier} ${sha256}`, bytes);
      },
      find: async (dossier, sha256) => contents.get(`${dossier} ${sha256}`),
      erase: async (dossier, sha256) => {
        contents.delete(`${dossier} ${sha256}`);
      },
    },
    claims: {
      claim: async (key, holder) => {
        if (!held.has(key)) held.set(key, holder);
        return held.get(key) ?? holder;
      },
      find: async (key) => held.get(key),
      release: async (key, holder) => {
        if (held.get(key) === holder) held.delete(key);
      },
    },
    numbering: {
      next: async (series) => {
        const next = (numbers.get(series) ?? 0) + 1;
        numbers.set(series, next);
        return next;
      },
      open: async () => [],
      settle: async () => undefined,
    },
    waits: { keep: async () => undefined, tokens: async () => [], drop: async () => undefined },
    drawing: { ...world.drawing, result: async ({ values }) => new TextEncoder().encode(JSON.stringify(values)) },
    signing: {
      sign: async () => ({ algorithm: 'none', signature: 'bench', keyId: 'bench' }),
      verify: async () => true,
      paper: async ({ pdf }) => pdf,
      isSample: true,
      roots: async () => [],
    },
  };
};
