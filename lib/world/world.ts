import type { Holder } from '../domain/accounts/events.ts';
import type { CalendarVersion } from '../domain/calendar/calendar-versions.ts';
import type { DossierEvent } from '../domain/dossier/events.ts';
import type { Entry, Sha256 } from '../domain/journal/entry.ts';
import type { Actor } from '../domain/journal/moment.ts';
import type { StepKey } from '../domain/journal/step.ts';
import type { Province } from '../domain/profile.ts';
import type { SlipKind, Slips } from '../domain/slips/slip.ts';
import type { StoredDocument } from '../domain/store/document.ts';
import type { DayDate, Instant } from '../domain/time/instant.ts';
import type { ListRow } from '../domain/views/row.ts';
import type { TreeHead } from './tree/check-proofs.ts';
import type { Hash } from './tree/merkle.ts';

/** Everything outside, behind one type. Two builders: `one-machine.ts` and `aws.ts`; one contract test for both. */
export type World = {
  readonly province: Province;
  readonly journal: Journal;
  readonly contents: Contents;
  readonly tree: Tree;
  readonly checkpoints: Checkpoints;
  readonly claims: Claims;
  readonly numbering: Numbering;
  readonly applications: Applications;
  readonly accounts: Accounts;
  readonly views: Views;
  readonly waits: Waits;
  readonly alarms: Alarms;
  readonly machines: Machines;
  readonly outbox: Outbox;
  readonly files: Files;
  readonly documents: Documents;
  readonly identity: SignInGate;
  readonly failed: FailedList;
  readonly signing: Signing;
  readonly drawing: Drawing;
  readonly limits: RateLimits;
  readonly inbound: Inbound;
  readonly codes: Codes;
  readonly calendar: CalendarInForce;
  readonly clock: { now(): Instant };
  /** Ids are UUIDs in the order they were drawn, names and never secrets; salts are 32 hex digits. */
  readonly chance: { id(): string; salt(): string };
};

/** The only truth. One conditional put per decision; nothing is updated or erased. */
export type Journal = {
  /** The entry as given is put if and only if (dossier, entry number) is free; answered after it is durable. */
  append(entry: Entry<unknown>): Promise<'appended' | 'conflict'>;
  /** All entries of a journal in order, consistently. Empty where there are none. Whoever asks knows which events it holds. */
  read<Event = DossierEvent>(journal: string): Promise<readonly Entry<Event>[]>;
  /** Kept when the journal has more than so many entries, at the latest after so many milliseconds. Where it cannot tell, it is asked again and again. */
  next?(journal: string, entries: number, milliseconds: number): Promise<void>;
};

/** The tree over the entries of all journals, in the order they were written (RFC 6962, N3, O16). It vouches for the journals and is made again from them. */
export type Tree = {
  /** Takes in what was written before there was a tree, by (instant, journal, entry); once. */
  begin(): Promise<void>;
  /** New entries have come: takes them in when they are worth a batch. On nobody's way. */
  extend(): Promise<void>;
  /** The tree over everything acknowledged before it was asked for; undefined while it has not begun. */
  head(): Promise<TreeHead | undefined>;
  /** Which leaf an entry is, by its hash; undefined where it is none (yet). */
  find(entry: Sha256): Promise<number | undefined>;
  /** What proves that a leaf is in the tree of the first `size` leaves. */
  inclusion(leaf: number, size: number): Promise<readonly Hash[]>;
  /** What proves that the tree of the first `size` leaves begins with that of the first `first`. */
  consistency(first: number, size: number): Promise<readonly Hash[]>;
};

/** Signed heads of the tree. The key that signs lies outside the store it vouches for. */
export type Checkpoints = {
  /** The 32 bytes of the Ed25519 key. */
  publicKey(): Promise<Uint8Array>;
  sign(text: string): Promise<Uint8Array>;
  /** Publishes the checkpoint of an hour; false where that hour has one already. None is ever replaced. */
  publish(checkpoint: PublishedCheckpoint): Promise<boolean>;
  /** The last one published, or the last of a day. */
  latest(day?: DayDate): Promise<PublishedCheckpoint | undefined>;
};

/** A checkpoint as a signed note, and when it was made. */
export type PublishedCheckpoint = { readonly at: Instant; readonly note: string };

/** The province's calendar with what its administrator has declared since (G7): the first version is the province's data. */
export type CalendarInForce = { versions(): readonly CalendarVersion[] };

/** Texts and papers beside the journal, named by (journal, SHA-256). JSON contents carry a random salt. */
export type Contents = {
  put(journal: string, sha256: Sha256, bytes: Uint8Array): Promise<void>;
  find(journal: string, sha256: Sha256): Promise<Uint8Array | undefined>;
  /** Destroys a content whose journal says so (TTH-10.3b, N2); gone already is success. */
  erase(journal: string, sha256: Sha256): Promise<void>;
};

/** Unique things. */
export type Claims = {
  /** Takes the key for `holder` if free; answers who holds it now. */
  claim(key: string, holder: string): Promise<string>;
  find(key: string): Promise<string | undefined>;
  /** Gives a key back; nothing happens where `holder` does not hold it. */
  release(key: string, holder: string): Promise<void>;
};

/** Running numbers, never given twice; a gap is explained by an entry (N3). The first number of a series is 1. */
export type Numbering = {
  /** The next number, for a journal or a claim: it stands open from then on. Answered after both are durable. */
  next(series: string, takenFor: string): Promise<number>;
  /** What was taken so many milliseconds ago or longer (real time) and is not settled, series by series in order. */
  open(milliseconds: number): Promise<readonly OpenNumber[]>;
  /** From now on it is known what became of them: a document carries them, or an entry explains them. */
  settle(numbers: readonly OpenNumber[]): Promise<void>;
};

/** A number that was taken; `takenFor` null: who asked was never answered. */
export type OpenNumber = { readonly series: string; readonly running: number; readonly takenFor: string | null };

export type ApplicationFile = {
  readonly fileId: string;
  readonly component: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: Sha256;
  readonly state: 'waiting' | 'stored' | 'rejected';
  readonly reason?: string;
  /** The code of the document in the person's own store it was taken from. */
  readonly reused?: string;
};

/** A mutable record that dies unused: what a person is filling in, before submission or while supplementing. */
export type Application = {
  readonly id: string;
  readonly owner: string;
  readonly procedure: string;
  readonly agency: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly files: readonly ApplicationFile[];
  readonly changedAt: Instant;
  /** `filing` before submission, `supplement` while a request is open, `change` by the person's own will, `filed` otherwise. */
  readonly purpose: 'filing' | 'supplement' | 'change' | 'filed';
  /** The dossier that scans taken at the counter went into; absent: the one of the same id. */
  readonly filedIn?: string;
};

export type Applications = {
  find(id: string): Promise<Application | undefined>;
  put(draft: Application): Promise<void>;
  /** Changes one draft without losing a change made at the same time; `undefined` where there is none. */
  change(id: string, change: (draft: Application) => Application): Promise<Application | undefined>;
  of(owner: string): Promise<readonly Application[]>;
  /** Gone already is success. */
  remove(id: string): Promise<void>;
};

export type Account = {
  readonly id: string;
  readonly username: string | null;
  readonly kind: 'citizen' | 'staff';
  readonly name: string;
  readonly roles: Actor['roles'];
  readonly agency: string | null;
  readonly unit: string | null;
  readonly identifier: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** Channels the person chose; SMS only where chosen (goal G11). */
  readonly notify: readonly ('email' | 'sms')[];
  /** How the account stands by its journal; absent where it has none: active. */
  readonly status?: AccountStatus;
  /** Whose it is; absent: a person's, or a member of staff's. */
  readonly holder?: Holder;
  /** The key an organisation signs with: SPKI, PEM (BH-17). */
  readonly publicKey?: string;
  /** The password was given out by an office and has not been changed since (TH-20.2). */
  readonly initialPassword?: boolean;
  /** Where it is: from then on it opens nothing (ASVS 6.4.1). */
  readonly firstPasswordUntil?: Instant;
  /** The entry of its journal this row was made from. */
  readonly asOf?: number;
};

export type AccountStatus = 'unconfirmed' | 'waiting-approval' | 'active' | 'suspended' | 'cancelled';

export type Accounts = {
  get(id: string): Promise<Account>;
  find(id: string): Promise<Account | undefined>;
  findByUsername(username: string): Promise<Account | undefined>;
  /** In use, with a role in an agency. */
  withRole(agency: string, role: string): Promise<readonly Account[]>;
  /** Writes only forward: a row made from an earlier entry of the account's journal than the stored one is ignored. */
  put(account: Account): Promise<void>;
  /** Deletes an account with its password (TTH-10.3b); gone already is success. */
  remove(id: string): Promise<void>;
};

/** One row per dossier: lists, search, figures. Rebuilt from the journal at any time; written only forward. */
export type DossierRow = ListRow;

export type Views = {
  /** Writes only forward: a row with a lower entry number than the stored one is ignored. */
  put(row: DossierRow): Promise<void>;
  /** Open rows of the queues, by due date, 1 page. `after` is the cursor of the page before. */
  queue(
    queues: readonly string[],
    limit: number,
    after?: string,
  ): Promise<{ rows: readonly DossierRow[]; next: string | null }>;
  ofOwner(owner: string): Promise<readonly DossierRow[]>;
  /** What is not over, in the order of the ids, 1 page. `after`: the last id of the page before. */
  open(limit: number, after?: string): Promise<{ rows: readonly DossierRow[]; next: string | null }>;
  /** The sparse list: not over and between steps, or with a branch that is. */
  betweenSteps(): Promise<readonly string[]>;
  ofAgency(
    agency: string,
    limit: number,
    after?: string,
  ): Promise<{ rows: readonly DossierRow[]; next: string | null }>;
};

/** Task tokens kept for a step. Tokens live here, never in the journal or a log. */
export type Waits = {
  keep(journal: string, key: StepKey, token: string): Promise<void>;
  tokens(journal: string, key: StepKey): Promise<readonly string[]>;
  /** Forgets the tokens of a step, or one of them. */
  drop(journal: string, key: StepKey, token?: string): Promise<void>;
};

export type StepOutcome = { readonly outcome: string; readonly entry: number };

export type Machines = {
  /** Starts the route; a name already taken is success. */
  start(route: string, name: string, input: { readonly dossierId: string; readonly last: StepOutcome }): Promise<void>;
  /** Answers a waiting task: `gone` where no execution waits on that token any more. */
  succeed(token: string, output: StepOutcome): Promise<'woken' | 'gone'>;
};

export type Alarms = {
  /** Sets the next checkpoint of a journal; the same instant again is no call, null clears it. */
  set(journal: string, at: Instant | null): Promise<void>;
};

/** A notice: to send, then sent. Its key (dossier, entry, kind, channel, recipient) makes it happen once. */
export type Notice = {
  readonly key: string;
  readonly dossier: string;
  readonly entry: number;
  readonly kind: string;
  readonly channel: 'portal' | 'email' | 'sms';
  readonly to: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Instant;
};

export type SentNotice = Notice & {
  readonly state: 'to-send' | 'sent';
  readonly repeat: boolean;
  readonly sentAt: Instant | null;
};

export type Outbox = {
  /** Puts a notice to send and sends it; one whose key stands as sent is not sent again; one found unsent later goes again marked as a repeat. */
  send(notice: Notice): Promise<void>;
  /** Portal notices of an account, newest first; `since`: only those of then and later. */
  inbox(account: string, since?: Instant): Promise<readonly SentNotice[]>;
  /** Sends what was put and never marked sent (after a crash). */
  resendUnsent(): Promise<number>;
  /** Deletes what was sent to an account that was deleted (TTH-10.3b). */
  forget(recipient: string): Promise<void>;
  /** Destroys the words of what was sent about a dossier (N2); that it was sent stays, so nothing is sent again. */
  blank(dossier: string): Promise<void>;
};

export type UploadAddress = {
  readonly method: 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** What a file is; one with malware is not opened, so nothing more is said of it. */
export type StoredFile =
  | { readonly size: number; readonly sha256: Sha256; readonly type: string | null; readonly malware: false }
  | { readonly malware: true };

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
  /** The paper of that SHA-256; undefined where there is none. Throws `NotAsRecorded` where it is another. */
  read(fileId: string, sha256: Sha256): Promise<Uint8Array | undefined>;
  /**
   * Where a browser reads an opened paper for the next minute, answered as `shown` says; undefined where there is none. Whoever holds it
   * may read: it stands in no log. Absent where papers have no address of their own (the one-machine edition): their bytes go through the API.
   */
  readAddress?(fileId: string, sha256: Sha256, shown: ShownAs): Promise<string | undefined>;
  /** Keeps bytes the system itself has: a copy of a paper already accepted. */
  put(fileId: string, bytes: Uint8Array): Promise<void>;
  discard(fileId: string): Promise<void>;
};

/** The persons' own e-document stores (HT-III.1b): a view, rebuilt from the journals of the dossiers at any time. */
export type Documents = {
  /** Everything a dossier brings into the store as of one of its entries, in place of what stood there before; writes only forward. */
  keep(dossier: string, entry: number, documents: readonly StoredDocument[]): Promise<void>;
  /** Newest first. */
  of(owner: string): Promise<readonly StoredDocument[]>;
};

export type SessionToken = { readonly token: string; readonly expiresAt: Instant };

export type SignedInAs = { readonly session: SessionToken; readonly account: Account };

export type SignInGate = {
  /** Undefined where name and password do not fit. Throws `SecondFactorDue` where they do and a code is asked besides. */
  signIn(username: string, password: string): Promise<SignedInAs | undefined>;
  /** Absent where a password is all that is asked (the one-machine edition). */
  readonly secondFactor?: SecondFactorAsked;
  /** Absent where the national login is not connected. */
  readonly national?: NationalLogin;
  /** Who a token speaks for; undefined where it does not hold. */
  who(token: string): Promise<Account | undefined>;
  /** Ends every session begun before (TH-20.2). */
  setPassword(accountId: string, password: string): Promise<void>;
  /** Ends every session of an account begun before. */
  endSessions(accountId: string): Promise<void>;
};

/** Codes that a person's app makes by the clock (RFC 6238). Proofs come from `SecondFactorDue`. */
export type SecondFactorAsked = {
  /** A secret for an app that is still to be set up, and the proof to go on with; undefined where the proof is too old. */
  setUp(proof: string): Promise<{ readonly secret: string; readonly proof: string } | undefined>;
  /** Signs in with the code; where the app was being set up, it is from then on asked. `gone`: the proof is too old. */
  confirm(username: string, proof: string, code: string): Promise<SignedInAs | 'wrong' | 'gone'>;
};

/** Sign-in of citizens through the national portal (TT01-16.2b), by the code flow of OpenID Connect. */
export type NationalLogin = {
  /** Where the browser is sent. `challenge` is the SHA-256 (base64url) of the verifier that comes with the code. */
  address(asked: { readonly state: string; readonly nonce: string; readonly challenge: string }): string;
  /** Who came back: signed in where linked to an account, else a proof to link one with. Undefined where the code does not hold. */
  redeem(came: {
    readonly code: string;
    readonly verifier: string;
    readonly nonce: string;
  }): Promise<SignedInAs | { readonly unlinked: string } | undefined>;
  /** From now on whom the proof is about signs in as this account; false where the proof does not hold. */
  link(accountId: string, unlinked: string): Promise<boolean>;
};

/** What keeps failing is seen by a person; the reader goes on. */
export type FailedList = {
  add(failure: {
    readonly where: string;
    readonly dossier: string;
    readonly entry: number;
    readonly error: string;
  }): Promise<void>;
  list(): Promise<readonly { where: string; dossier: string; entry: number; error: string; at: Instant }[]>;
};

/** Signatures over a content: the person's (leader) or the organisation's (clerk). */
export type Signing = {
  sign(
    signer: string,
    sha256: Sha256,
  ): Promise<{ readonly algorithm: string; readonly signature: string; readonly keyId: string }>;
  verify(signer: string, sha256: Sha256, signature: string): Promise<boolean>;
};

/** Slips set as PDF: the same bytes for the same words. */
export type Drawing = { slip(kind: SlipKind, slip: Slips[SlipKind]): Promise<Uint8Array> };

/** Messages that come in by the provider's machine (SMS, e-mail): it shows the secret it was given. */
export type Inbound = { holds(secret: string | undefined): Promise<boolean> };

/** How often one address may ask, and be wrong: nothing is kept longer than the quarter of an hour. */
export type RateLimits = {
  /** True while fewer than `perMinute` have been taken under this key in the running minute (real time). */
  take(key: string, perMinute: number): Promise<boolean>;
  /** A try of what only one person knows: true, and counted, while fewer than `atMost` stand under this key in a quarter of an hour. */
  tryOnce(key: string, atMost: number): Promise<boolean>;
  /** It was right: what stood under the key no longer counts. */
  forgive(key: string): Promise<void>;
};

/** One-time codes of six digits, by the same clock as everything that is told of them. */
export type Codes = {
  /** A fresh code that replaces the one before; undefined where too many were asked for within a day. */
  make(key: string, seconds: number): Promise<string | undefined>;
  /** A right code is used up. `gone`: none holds any more (expired, used, five wrong tries). */
  check(key: string, code: string): Promise<'right' | 'wrong' | 'gone'>;
};
