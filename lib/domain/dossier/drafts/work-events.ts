import type { Sha256 } from '../../journal/entry.ts';

/** A draft with its paper: the PDF as drawn, not signed. Without one it is a text, and signatures are contents of their own, as in entries of before. */
export type OnPaper = { readonly paper?: Sha256 };

/** What is done on the result: the dossier's own, or, with `part`, one agency's share of it (ND61-19.6). */
export type WorkEvent =
  | { readonly type: 'OfficerAssigned'; readonly officer: string; readonly part?: string }
  | ({ readonly type: 'ResultDrafted'; readonly draft: Sha256; readonly part?: string } & OnPaper)
  | ({ readonly type: 'DossierDeclined'; readonly draft: Sha256; readonly part?: string } & OnPaper)
  | { readonly type: 'DraftSentBack'; readonly draft: Sha256; readonly note: Sha256; readonly part?: string }
  | { readonly type: 'DraftSigned'; readonly draft: Sha256; readonly signature: Sha256; readonly part?: string }
  | {
      readonly type: 'ResultSealed';
      readonly draft: Sha256;
      readonly number: string;
      /** The running series the number was taken from; absent in entries of before. */
      readonly series?: string;
      readonly signature: Sha256;
      readonly part?: string;
    };

/** What happens on one agency's share alone: it proposes a supplement to the lead agency, which turns it down or asks for it (ND61-19.4, 19.6). */
export type ShareEvent =
  | {
      readonly type: 'SupplementProposed';
      readonly part: string;
      readonly components: readonly string[];
      readonly text: Sha256;
    }
  | { readonly type: 'SupplementTurnedDown'; readonly part: string; readonly note: Sha256 };
