import type { StoredRow } from '../../journal-fault.ts';
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

/** Journals as they are stored, one after another. */
export async function* rowsOf(dynamo: Dynamo, ids: AsyncIterable<string>): AsyncGenerator<readonly StoredRow[]> {
  for await (const id of ids) yield journalRows(dynamo, id);
}
