import type { DossierItem } from '../../../lib/contract/dossiers.ts';

/** A draft by what it is about and how far it is; nothing of what is filed. */
export const DraftWords = ({ item: { draft } }: { item: DossierItem }) => {
  if (draft === undefined) return null;
  const { about, answered, asked, papers, papersAsked } = draft;
  const far = [
    ...(asked > 0 ? [`tờ khai ${answered}/${asked} mục bắt buộc`] : []),
    ...(papersAsked > 0 ? [`giấy tờ ${papers}/${papersAsked}`] : []),
  ];
  return (
    <>
      {about !== null && (
        <>
          <bdi>{about}</bdi>
          {far.length > 0 && ' · '}
        </>
      )}
      {far.join(' · ')}
    </>
  );
};
