import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/**
 * One document of a person's own e-document store (kho dữ liệu điện tử của cá nhân, tổ chức; HT-III.1b): equal to the paper
 * and usable again. `paper`: a digitised component, with its bytes. `result`: what a dossier came to, a text beside its journal.
 */
export type StoredDocument = {
  /** `owner.type`. */
  readonly code: string;
  readonly owner: string;
  readonly type: string;
  readonly kind: 'paper' | 'result';
  /** The dossier it comes from, its procedure, and since when it stands in the store. */
  readonly dossier: string;
  readonly procedure: string;
  readonly since: Instant;
  readonly sha256: Sha256;
  readonly file: { readonly fileId: string; readonly size: number; readonly type: string } | null;
  /** The result's number in the outgoing book. */
  readonly number: string | null;
};

/** Mã giấy tờ số hóa, `<mã định danh>.<mã loại giấy tờ>` (HT-III.1b): the account stands for the identifier, which is no word for a journal. */
export const documentCode = (owner: string, type: string): string => `${owner}.${type}`;

/** The kind of document a procedure's result is; with several agencies, each share's. */
export const resultType = (procedure: string, part?: string): string =>
  part === undefined ? `ket-qua-${procedure}` : `ket-qua-${procedure}-${part}`;
