import type { Entry } from '../../../domain/journal/entry.ts';
import {
  checkEvidence,
  checkedTogether,
  type Evidence,
  type EvidenceChecked,
  NOTHING_CHECKED,
} from '../../evidence.ts';
import { journalFault, type StoredRow } from '../../journal-fault.ts';
import { scanTable } from '../../leaving/scan.ts';
import { type Dynamo, queryItems } from '../dynamo.ts';

/** The id of every journal there is an entry of. The whole table is read; nothing but ids is answered. */
export async function* journalIds(dynamo: Dynamo): AsyncGenerator<string> {
  let before: string | undefined;
  for await (const { dossier } of scanTable<{ dossier: string }>(dynamo, 'journal', { only: 'dossier' })) {
    if (dossier !== before) yield dossier;
    before = dossier;
  }
}

/** One journal as it is stored, in the order of its entries. */
export const journalRows = (dynamo: Dynamo, journal: string): Promise<readonly StoredRow[]> =>
  queryItems<StoredRow>(dynamo, 'journal', { where: 'dossier = :dossier', values: { ':dossier': journal } });

type Verified = EvidenceChecked & { readonly journals: number; readonly entries: number };

/** Verifies the chain of each journal, and what it names. One Vietnamese sentence a fault: the first bad entry of each, each content and paper that is not as it was. */
export const verifyJournals = async (
  dynamo: Dynamo,
  ids: AsyncIterable<string>,
  evidence: Evidence,
): Promise<Verified> => {
  const chains: string[] = [];
  let checked = NOTHING_CHECKED;
  const count = { journals: 0, entries: 0 };
  for await (const id of ids) {
    const rows = await journalRows(dynamo, id);
    count.journals += 1;
    count.entries += rows.length;
    const fault = journalFault(rows);
    if (fault !== undefined) chains.push(fault);
    else checked = checkedTogether(checked, await checkEvidence(id, rows.map(entryOf), evidence));
  }
  return { ...count, ...checked, faults: [...chains, ...checked.faults] };
};

const entryOf = ({ body }: StoredRow): Entry<unknown> => JSON.parse(body) as Entry<unknown>;
