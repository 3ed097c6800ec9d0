import type { CalendarVersion } from '../domain/calendar/calendar-versions.ts';
import type { DossierEvent } from '../domain/dossier/events.ts';
import type { Entry, Sha256 } from '../domain/journal/entry.ts';
import type { StepKey } from '../domain/journal/step.ts';
import type { Province } from '../domain/profile.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { ListRow } from '../domain/views/row.ts';
import type { Accounts, SignInGate } from './accounts.ts';
import type { Courier } from './outside/courier.ts';
import type { Documents, Files } from './papers.ts';
import type { Codes, RateLimits } from './passing.ts';
import type { Payments } from './payments.ts';
import type { Drawing, Signatures, Signing } from './signing.ts';
import type { Checkpoints, Deliveries, TimeStamps, Tree } from './tree/tree.ts';

/** Everything outside, behind one type. Two builders: `one-machine.ts` and `aws.ts`; one contract test for both. */
export type World = {
  readonly province: Province;
  readonly journal: Journal;
  readonly contents: Contents;
  readonly tree: Tree;
  readonly checkpoints: Checkpoints;
  readonly timeStamps: TimeStamps;
  readonly deliveries: Deliveries;
  readonly claims: Claims;
  readonly numbering: Numbering;
  readonly applications: Applications;
  readonly accounts: Accounts;
  readonly views: Views;
  readonly waits: Waits;
  readonly alarms: Alarms;
  readonly machines: Machines;
  readonly outbox: Outbox;
  readonly courier: Courier;
  readonly payments: Payments;
  readonly files: Files;
  readonly documents: Documents;
  readonly identity: SignInGate;
  readonly failed: FailedList;
  readonly signing: Signing;
  readonly signatures: Signatures;
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
  /** Something in it would run: told to whoever opens it. */
  readonly active?: true;
  /** It was filed before this draft was begun: who sends the same again answers with it (reading 28). */
  readonly filed?: true;
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
  /** Of an officer's: what stands in the fields of the intake, until it has been taken in. */
  readonly typed?: Readonly<Record<string, string>>;
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
  /** Puts a notice to send and sends it; one whose key stands as sent is not sent again; one found unsent later goes again marked as a repeat. `refused`: it can never be carried to this address. */
  send(notice: Notice): Promise<'taken' | 'refused'>;
  /** Portal notices of an account, newest first; `since`: only those of then and later. */
  inbox(account: string, since?: Instant): Promise<readonly SentNotice[]>;
  /** Sends what was put and never marked sent (after a crash). */
  resendUnsent(): Promise<number>;
  /** Deletes what was sent to an account that was deleted (TTH-10.3b). */
  forget(recipient: string): Promise<void>;
  /** Destroys the words of what was sent about a dossier (N2); that it was sent stays, so nothing is sent again. */
  blank(dossier: string): Promise<void>;
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

/** Messages that come in by the provider's machine (SMS, e-mail): it shows the secret it was given. */
export type Inbound = { holds(secret: string | undefined): Promise<boolean> };
