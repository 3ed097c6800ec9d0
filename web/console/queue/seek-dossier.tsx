import { Seek } from './seek.tsx';

/** The search box for dossiers of my agency. */
export const SeekDossier = ({ value = '' }: { readonly value?: string }) => (
  <Seek action="/can-bo/tim" label="Tìm theo mã hồ sơ hoặc tên người nộp" value={value} method="post" />
);
