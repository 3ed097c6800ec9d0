import type { Entry } from '../domain/journal/entry.ts';
import { verifyChain } from './chain.ts';

/** A journal whose entries no longer follow from each other (N3, BH-5.2): nothing is decided on it. */
export class JournalBroken extends Error {
  readonly journal: string;
  readonly entry: number;
  readonly reason: string;
  constructor(journal: string, entry: number, reason: string) {
    super(`entry ${entry} of ${journal}: ${reason}`);
    this.name = 'JournalBroken';
    this.journal = journal;
    this.entry = entry;
    this.reason = reason;
  }
}

/** Last entries of chains that were gone through: what is kept in memory is not hashed again. */
const sound = new WeakSet<Entry<unknown>>();

/** Throws `JournalBroken` where a journal's chain does not hold. Gone through when it was read from the store; afterwards by its last entry alone. */
export const mustBeSound = (journal: string, entries: readonly Entry<unknown>[]): void => {
  const last = entries.at(-1);
  if (last === undefined || sound.has(last)) return;
  const verdict = verifyChain(entries);
  if (!verdict.intact) throw new JournalBroken(journal, verdict.entry, verdict.reason);
  if (last.dossier !== journal) throw new JournalBroken(journal, last.entry, 'other-dossier');
  sound.add(last);
};

/** An entry that was just sealed onto a sound journal ends a sound journal. */
export const isSound = (sealed: Entry<unknown>): void => {
  sound.add(sealed);
};
