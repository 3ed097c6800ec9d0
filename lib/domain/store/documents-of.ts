import type { Dossier, ResultDraft } from '../dossier/dossier.ts';
import { documentCode, resultType, type StoredDocument } from './document.ts';

type Returned = Extract<Dossier, { stage: 'returned' }>;

/**
 * What a dossier brings into its owner's store (HT-III.1b, ND61-20.5): once it has been returned with a positive result, its
 * digitised papers and its results; nothing before, nothing where it was declined, nothing that has been destroyed since.
 */
export const documentsOf = (dossier: Dossier): readonly StoredDocument[] => {
  if (dossier.stage !== 'returned' || dossier.draft.kind !== 'result') return [];
  return [...papersIn(dossier), ...resultsIn(dossier)].filter(({ sha256 }) => !dossier.erased.includes(sha256));
};

const papersIn = (dossier: Returned): StoredDocument[] =>
  dossier.digitised.flatMap(({ component, sha256 }) => {
    const paper = dossier.papers.find((one) => one.component === component && one.sha256 === sha256);
    if (paper === undefined) return [];
    const { fileId, size, type } = paper;
    return [{ ...common(dossier, component), kind: 'paper', sha256, file: { fileId, size, type }, number: null }];
  });

const resultsIn = (dossier: Returned): StoredDocument[] => {
  const shares = Object.values(dossier.shares);
  const results: readonly { type: string; draft: ResultDraft | null; number: string | null }[] =
    shares.length === 0
      ? [{ type: resultType(dossier.procedure), draft: dossier.draft, number: dossier.number }]
      : shares.map(({ key, draft, number }) => ({ type: resultType(dossier.procedure, key), draft, number }));

  return results.flatMap(({ type, draft, number }) =>
    draft?.kind === 'result'
      ? [{ ...common(dossier, type), kind: 'result', sha256: draft.paper?.now ?? draft.sha256, file: null, number }]
      : [],
  );
};

const common = ({ owner, id, procedure, returned }: Returned, type: string) => ({
  code: documentCode(owner, type),
  owner,
  type,
  dossier: id,
  procedure,
  since: returned.at,
});
