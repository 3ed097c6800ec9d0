import type { Sha256 } from '../domain/journal/entry.ts';
import type { StoredDocument } from '../domain/store/document.ts';
import type { Instant } from '../domain/time/instant.ts';

export type UploadAddress = {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What a file is; one with malware is not opened, so nothing more is said of it. */
export type StoredFile =
  | { readonly size: number; readonly sha256: Sha256; readonly type: string | null; readonly malware: false }
  | { readonly malware: true };

/**
 * How a paper opens: by itself; with something in it that would run (scripts, files inside); only with a password; not at all,
 * because its end is missing or it is spoilt; or, of a picture, with more dots than anybody's memory is given for.
 */
export type HowItOpens = 'opens' | 'active' | 'locked' | 'cut-off' | 'too-many-pixels';

/** How a browser takes a paper: its media type, the name it is saved under, whether it is shown in place. */
export type ShownAs = { readonly type: string; readonly name: string; readonly inline: boolean };

/** Papers. Bytes go straight to a short-lived signed address, then are looked at where they lie. */
export type Files = {
  uploadAddress(fileId: string, expected: { size: number; sha256: Sha256; type: string }): Promise<UploadAddress>;
  /**
   * What lies there: real size, SHA-256, sniffed type, whether the scanner found something. Undefined: nothing has arrived.
   * `being-scanned`: the scanner has not answered, also not after so many seconds of real time; `not-scannable`: it cannot tell.
   */
  look(fileId: string, seconds?: number): Promise<StoredFile | 'being-scanned' | 'not-scannable' | undefined>;
  /** How the paper that was looked at opens as what it is; of a type that nobody opens here, that it opens. */
  tryToOpen(fileId: string, type: string): Promise<HowItOpens>;
  /** The paper of that SHA-256; undefined where there is none. Throws `NotAsRecorded` where it is another. */
  read(fileId: string, sha256: Sha256): Promise<Uint8Array | undefined>;
  /**
   * Where a browser reads an opened paper for the next minute, answered as `shown` says; undefined where there is none. Whoever holds it
   * may read: it stands in no log. Absent where papers have no address of their own (the one-machine edition): their bytes go through the API.
   */
  readAddress?(fileId: string, sha256: Sha256, shown: ShownAs): Promise<string | undefined>;
  /** Keeps bytes the system itself has: a copy of a paper already accepted. */
  put(fileId: string, bytes: Uint8Array): Promise<void>;
  /** What was never filed goes; gone already is success. */
  discard(fileId: string): Promise<void>;
  /** Destroys what was filed, because its journal says so (N2): also what is held. Gone already is success. */
  destroy(fileId: string): Promise<void>;
  /** Nobody but who destroys removes the paper before this instant (N2). Absent where nothing but the owner of the folder guards it (the one-machine edition). */
  hold?(fileId: string, until: Instant): Promise<void>;
};

/** The persons' own e-document stores (HT-III.1b): a view, rebuilt from the journals of the dossiers at any time. */
export type Documents = {
  /** Everything a dossier brings into the store as of one of its entries, in place of what stood there before; writes only forward. */
  keep(dossier: string, entry: number, documents: readonly StoredDocument[]): Promise<void>;
  /** Newest first. */
  of(owner: string): Promise<readonly StoredDocument[]>;
};
