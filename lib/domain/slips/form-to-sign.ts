import type { Sha256 } from '../journal/entry.ts';

/** A paper that is filed with the form: its component, its name, what its bytes are. */
export type PaperFiled = { readonly component: string; readonly name: string; readonly sha256: Sha256 };

/** What an organisation signs: everything it files, printed, so that nothing is signed unseen (BH-17). The same for the same filing. */
export type FormToSign = {
  /** `Tờ khai nộp hồ sơ`, `Đơn rút hồ sơ` and the like. */
  readonly title: string;
  /** Whom it is addressed to. */
  readonly agency: string;
  readonly procedure: string;
  readonly applicant: string;
  readonly number: string;
  /** By what the dossier is named: its code, its filing code, or its id before it has one. */
  readonly dossier: string;
  readonly pages: readonly {
    readonly title: string;
    readonly lines: readonly { readonly label: string; readonly value: string }[];
  }[];
  readonly papers: readonly PaperFiled[];
  /** SHA-256 of everything that is filed with it and for what. */
  readonly sha256: Sha256;
};
