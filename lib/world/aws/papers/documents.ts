import type { StoredDocument } from '../../../domain/store/document.ts';
import type { Documents } from '../../papers.ts';
import { type Dynamo, putItem, queryItems } from '../dynamo.ts';

/** The e-document stores: one item a dossier, whose documents are all of one owner, so one put replaces them together. */
export const awsDocuments = (dynamo: Dynamo): Documents => ({
  keep: async (dossier, entry, documents) => {
    const [first] = documents;
    if (documents.some(({ owner }) => owner !== first?.owner))
      throw new Error(`dossier ${dossier}: documents of several owners`);
    const item = {
      dossier,
      entry,
      owner: first?.owner,
      since: first?.since,
      body: JSON.stringify(onceEach(documents)),
    };
    const forward = { when: 'attribute_not_exists(dossier) OR entry <= :entry', values: { ':entry': entry } };
    await putItem(dynamo, 'documents', item, forward);
  },
  of: async (owner) => {
    const rows = await queryItems<{ body: string }>(dynamo, 'documents', {
      list: 'byOwner',
      where: '#owner = :owner',
      names: { '#owner': 'owner' },
      values: { ':owner': owner },
    });
    return rows.flatMap(({ body }) => JSON.parse(body) as StoredDocument[]).sort(newestFirst);
  },
});

/** The same bytes stand once in a dossier: as what they first came as. */
const onceEach = (documents: readonly StoredDocument[]): readonly StoredDocument[] =>
  documents.filter(({ sha256 }, nth) => documents.findIndex((one) => one.sha256 === sha256) === nth);

const newestFirst = (a: StoredDocument, b: StoredDocument): number => {
  if (a.since !== b.since) return a.since > b.since ? -1 : 1;
  return `${a.dossier} ${a.sha256}` < `${b.dossier} ${b.sha256}` ? -1 : 1;
};
