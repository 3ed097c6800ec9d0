import type { Instant } from '../time/instant.ts';

/** One particular of a result: its label, and the name its value stands under. */
export type ResultLine = { readonly name: string; readonly label: string };

/** What stands on the paper of a result, ready to print. What is decided later, number and date, has a free place. */
export type ResultPaper = {
  /** The template by its name (`provinces/common/results`). */
  readonly template: string;
  readonly title: string;
  /** Above the agency: its province or superior; empty where there is none. */
  readonly area: string;
  readonly agency: string;
  /** Where it is issued: `Thanh Hóa`. */
  readonly place: string;
  readonly procedure: string;
  /** The applicant's name as filed. */
  readonly applicant: string;
  /** What the agency does by it: `cấp giấy phép cho`. */
  readonly verb: string;
  /** On which law a decision rests. */
  readonly basis: readonly string[];
  readonly fields: readonly ResultLine[];
  readonly values: Readonly<Record<string, string>>;
  /** Free text of the officer's; null where the particulars say all. */
  readonly text: string | null;
  readonly signer: { readonly role: string; readonly name: string | null };
  readonly code: string | null;
  /** Where anyone asks whether it stands, for the QR (null on a copy that was not issued); and the page's own address in words. */
  readonly checkUrl: string | null;
  readonly checkPage: string;
  /** Signed by an authority that is a sample: said on every page. */
  readonly sample: boolean;
  /** The day it is drawn: a PDF/A must name one. */
  readonly day: readonly [year: number, month: number, day: number];
};

/** Where the leader signs, and where the organisation's seal stands. */
export type SigningPlace = 'leader' | 'seal';

/** One more revision of a drawn paper: who signs on which place, and what is filled in with it. */
export type PaperToSign = {
  readonly pdf: Uint8Array;
  readonly place: SigningPlace;
  /** Account or agency: whose key. */
  readonly signer: string;
  readonly name: string;
  /** The agency a person signs for; absent for the agency itself. */
  readonly organisation?: string;
  readonly at: Instant;
  /** Text for the free places `number` and `date`. */
  readonly filled: Readonly<Record<string, string>>;
};
