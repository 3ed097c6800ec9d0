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

type Verified = { readonly journals: number; readonly entries: number; readonly faults: readonly string[] };

/** Verifies the chain of each journal. One Vietnamese sentence a fault: the first bad entry of each. */
export const verifyJournals = async (dynamo: Dynamo, ids: AsyncIterable<string>): Promise<Verified> => {
  const faults: string[] = [];
  const count = { journals: 0, entries: 0 };
  for await (const id of ids) {
    const rows = await journalRows(dynamo, id);
    count.journals += 1;
    count.entries += rows.length;
    const fault = journalFault(rows);
    if (fault !== undefined) faults.push(fault);
  }
  return { ...count, faults };
};
