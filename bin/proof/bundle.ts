import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { hashesIn } from '../../lib/domain/journal/named.ts';
import { canonicalJson } from '../../lib/world/chain.ts';
import { readStored } from '../../lib/world/one-machine/journal/stored-journals.ts';
import type { LogPart } from './log-part.ts';

/** Read by `check-proof.mjs`, which knows nothing of us: change both, and the name. The second says which checkpoint proves it. */
const FORMATS = { alone: 'mot-cua-proof-1', logged: 'mot-cua-proof-2' } as const;

/**
 * One dossier's proof: valid JSON, one entry a line in canonical form, so that a damaged byte spoils one entry and not
 * the file. The first line only repeats what the entries say, the last one proves them in a signed checkpoint (O4). No personal
 * data: entries carry none, contents stay here.
 */
export const dossierProof = (bodies: readonly string[], log?: LogPart): string => {
  const entries = bodies.map((body) => JSON.parse(body) as DossierEntry);
  const last = entries.at(-1);
  if (last === undefined) throw new Error('a dossier has at least one entry');

  const events = entries.flatMap((entry) => entry.events);
  const proof = {
    format: log === undefined ? FORMATS.alone : FORMATS.logged,
    dossier: last.dossier,
    code: events.map(codeIn).find((code) => code !== null) ?? null,
    ruleSet: events.flatMap((event) => ('ruleSet' in event ? [event.ruleSet] : [])).at(-1) ?? null,
    entries: entries.length,
    head: last.hash,
    contents: [...new Set(hashesIn(events))],
  };
  return `{"proof":${canonicalJson(proof)},"entries":[\n${bodies.join(',\n')}\n]${log === undefined ? '' : `,"log":${canonicalJson(log)}`}}\n`;
};

/** Given with the first entry at the counter, otherwise at acceptance. */
const codeIn = (event: DossierEvent): string | null =>
  event.type === 'DossierSubmitted' || event.type === 'DossierReceived' ? (event.code ?? null) : null;

/** The entries of a dossier as they are stored, by its code or its id; read-only (the one-machine edition may be running). */
export const storedEntries = (file: string, name: string): readonly string[] =>
  readStored(file, ({ bodies, holderOf }) => bodies(holderOf(name.trim().toUpperCase()) ?? name));
