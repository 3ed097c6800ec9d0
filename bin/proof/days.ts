import { DatabaseSync } from 'node:sqlite';
import { canonicalJson, GENESIS, sha256Of } from '../../lib/world/chain.ts';

/** One day of the whole journal: the head of everything that changed on it, and the root of the day before. */
export type Day = { readonly date: string; readonly text: string; readonly root: string };

/**
 * Every whole day on which anything was written, in order. A day's root is the SHA-256 of its text, so `sha256sum` checks
 * it; each text names the root before it, so the last root holds all that came before. Heads only: no names, no ids.
 */
export const wholeDays = (file: string): readonly Day[] => {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const days: Day[] = [];
    let open: { readonly date: string; readonly heads: Map<string, string> } | undefined;
    const close = (): void => {
      if (open === undefined) return;
      const previous = days.at(-1)?.root ?? GENESIS;
      const text = canonicalJson({ date: open.date, heads: [...open.heads.values()].sort(), previous });
      days.push({ date: open.date, text, root: sha256Of(text) });
    };
    const all = db
      .prepare(
        "SELECT substr(at, 1, 10) AS date, dossier, json_extract(body, '$.hash') AS head FROM journal ORDER BY date, dossier, entry",
      )
      .iterate();
    for (const row of all) {
      const date = String(row.date);
      if (date !== open?.date) {
        close();
        open = { date, heads: new Map() };
      }
      open.heads.set(String(row.dossier), String(row.head));
    }
    // The last day with an entry may still be going on.
    return days;
  } finally {
    db.close();
  }
};
