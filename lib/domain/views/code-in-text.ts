/** Agency identifier, day of acceptance, running digits (TT01-19.1): `000.17.22.H56-260213-0007`. */
const CODE = /\d{3}(?:\.\d{2,3}){1,4}\.[A-Z]{1,2}\d{2}-\d{6}-\d{4,6}/;

/** The dossier code a message holds, however it was typed: small letters, spaces, long dashes; null where there is none. */
export const codeInText = (text: string): string | null => {
  const typed = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐-―−]/g, '-');
  const closed = typed.replace(/\s*([.-])\s*/g, '$1');
  return (CODE.exec(closed) ?? CODE.exec(closed.replace(/\s+/g, '')))?.[0] ?? null;
};

/** A code stands near the beginning; what a mail program adds below is not read. */
const LONGEST = 2000;
