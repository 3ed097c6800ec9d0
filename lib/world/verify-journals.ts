import type { Entry } from '../domain/journal/entry.ts';
import { checkEvidence, type Evidence, type EvidenceChecked } from './evidence.ts';
import { journalFault, type StoredRow } from './journal-fault.ts';

/** What was found of journals and of what they name; one Vietnamese sentence a fault. */
export type Verified = EvidenceChecked & { readonly journals: number; readonly entries: number };

/**
 * Verifies journals, wherever they are stored, with the contents and papers they name (N3, BH-5.2): the first bad entry of each
 * comes first, then each content and paper that is not as it was. `progress` is told how many entries have been gone through, `see`
 * is shown each journal that is whole.
 */
export const verifyJournals = async (
  journals: Iterable<readonly StoredRow[]> | AsyncIterable<readonly StoredRow[]>,
  evidence: Evidence,
  progress: (entries: number) => void = () => undefined,
  see: (entries: readonly Entry<unknown>[]) => void = () => undefined,
): Promise<Verified> => {
  const count = { journals: 0, entries: 0, contents: 0, papers: 0, erased: 0 };
  const [broken, forged]: [string[], string[]] = [[], []];
  for await (const rows of journals) {
    count.journals += 1;
    count.entries += rows.length;
    const fault = journalFault(rows);
    if (fault !== undefined) broken.push(fault);
    else {
      const whole = rows.map(entryOf);
      see(whole);
      const { contents, papers, erased, faults } = await checkEvidence(whole, evidence);
      count.contents += contents;
      count.papers += papers;
      count.erased += erased;
      forged.push(...faults);
    }
    progress(count.entries);
  }
  return { ...count, faults: [...broken, ...forged] };
};

const entryOf = ({ body }: StoredRow): Entry<unknown> => JSON.parse(body) as Entry<unknown>;
